package cn.liuzhong.assessment;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
import cn.liuzhong.platform.Stated;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/indicators")
@Idempotent
@Tag(name = "indicators")
public class IndicatorResource {

    private final CurrentCaller caller;
    private final AddIndicator add;
    private final ChangeIndicator change;
    private final StateIndicatorValue state;
    private final FindIndicators find;

    IndicatorResource(
            CurrentCaller caller,
            AddIndicator add,
            ChangeIndicator change,
            StateIndicatorValue state,
            FindIndicators find) {
        this.caller = caller;
        this.add = add;
        this.change = change;
        this.state = state;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listIndicators", summary = "The indicators, with their figures of a period")
    public Page<IndicatorView> list(
            @QueryParam("period")
                    @Size(max = 10)
                    @Parameter(description = "A year, a quarter or a month", example = "2019")
                    String period,
            @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), period, paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "addIndicator", summary = "Enter an indicator")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> add(@NotNull @Valid IndicatorRequest body) {
        IndicatorView indicator = add.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<IndicatorView>created(URI.create("/api/v1/indicators/" + indicator.id()))
                .entity(indicator)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getIndicator", summary = "One indicator")
    public IndicatorView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "changeIndicator", summary = "Change an indicator")
    public IndicatorView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = IndicatorRequest.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @GET
    @Path("/{id}/values")
    @Authenticated
    @Operation(operationId = "listIndicatorValues", summary = "An indicator's figures, the latest period first")
    public Page<IndicatorValueView> values(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return find.values(caller.get(), id, paging);
    }

    @GET
    @Path("/{id}/values/{period}")
    @Authenticated
    @Operation(operationId = "getIndicatorValue", summary = "An indicator's figures of a period")
    public IndicatorValueView value(
            @PathParam("id") UUID id, @PathParam("period") @Size(max = 10) @Parameter(example = "2019") String period) {
        return find.value(caller.get(), id, period);
    }

    @PUT
    @Path("/{id}/values/{period}")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "stateIndicatorValue", summary = "State an indicator's target and actual of a period")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorValueView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorValueView.class)))
    public RestResponse<IndicatorValueView> state(
            @PathParam("id") UUID id,
            @PathParam("period") @Size(max = 10) @Parameter(example = "2019") String period,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IndicatorValueRequest body) {
        Stated<IndicatorValueView> stated = state.handle(caller.get(), id, period, Expected.stated(ifMatch), body);
        return stated.at("/api/v1/indicators/" + id + "/values/" + stated.view().period());
    }
}
