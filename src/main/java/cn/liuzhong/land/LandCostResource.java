package cn.liuzhong.land;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Expected;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/projects/{projectId}/land-cost")
@Tag(name = "land")
public class LandCostResource {

    private final CurrentCaller caller;
    private final StateLandCost state;
    private final FindLandCost find;

    LandCostResource(CurrentCaller caller, StateLandCost state, FindLandCost find) {
        this.caller = caller;
        this.state = state;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getLandCost", summary = "A project's land cost and how it is spread")
    public LandCostView get(@PathParam("projectId") UUID projectId) {
        return find.one(caller.get(), projectId);
    }

    @PUT
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "stateLandCost", summary = "State a project's land cost, or change it")
    @APIResponse(
            responseCode = "200",
            description = "Changed: what the reported months have left is spread anew",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LandCostView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LandCostView.class)))
    public RestResponse<LandCostView> state(
            @PathParam("projectId") UUID projectId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LandCostRequest body) {
        return state.handle(caller.get(), projectId, Expected.stated(ifMatch), body)
                .at("/api/v1/projects/" + projectId + "/land-cost");
    }
}
