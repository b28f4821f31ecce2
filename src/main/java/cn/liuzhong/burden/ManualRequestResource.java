package cn.liuzhong.burden;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.burden.rules.RequestStatus;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/requests")
@Idempotent
@Tag(name = "burden")
public class ManualRequestResource {

    private final CurrentCaller caller;
    private final AskUnit ask;
    private final ActOnRequest act;
    private final FindRequests find;

    ManualRequestResource(CurrentCaller caller, AskUnit ask, ActOnRequest act, FindRequests find) {
        this.caller = caller;
        this.ask = ask;
        this.act = act;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRequests", summary = "Requests by hand, the newest first, a page at a time")
    public Page<ManualRequestView> list(
            @QueryParam("unit") @Parameter(description = "Of this unit, its id") UUID unit,
            @QueryParam("status") RequestStatus status,
            @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), unit, status, paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "askUnit",
            summary = "Ask a unit for something by hand; held back (409) when it was asked enough this month")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ManualRequestView.class)))
    public RestResponse<ManualRequestView> ask(@NotNull @Valid ManualRequestRequest body) {
        ManualRequestView request = ask.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<ManualRequestView>created(URI.create("/api/v1/requests/" + request.id()))
                .entity(request)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getRequest", summary = "One request by hand")
    public ManualRequestView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.UNIT)
    @Operation(operationId = "answerRequest", summary = "The unit answers")
    public ManualRequestView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerRequest body) {
        return act.answer(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "withdrawRequest", summary = "The office takes a request back; it counts no more")
    public ManualRequestView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WithdrawalOfRequest body) {
        return act.withdraw(caller.get(), id, Expected.required(ifMatch), body);
    }
}
