package cn.liuzhong.unit;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/units")
@Idempotent
@Tag(name = "units")
public class UnitResource {

    private final CurrentCaller caller;
    private final RegisterUnit register;
    private final ChangeUnit change;
    private final FindUnits find;

    UnitResource(CurrentCaller caller, RegisterUnit register, ChangeUnit change, FindUnits find) {
        this.caller = caller;
        this.register = register;
        this.change = change;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listUnits", summary = "The units, a page at a time")
    public Page<UnitView> list(@QueryParam("q") @Size(max = 100) String q, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), q, paging);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "registerUnit", summary = "Enter a unit")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> register(@NotNull @Valid UnitRequest body) {
        UnitView unit = register.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<UnitView>created(URI.create("/api/v1/units/" + unit.id()))
                .entity(unit)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getUnit", summary = "One unit")
    public UnitView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeUnit", summary = "Change a unit")
    public UnitView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UnitRequest.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
