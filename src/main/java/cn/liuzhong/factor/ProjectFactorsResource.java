package cn.liuzhong.factor;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/projects/{projectId}/factors")
@Idempotent
@Tag(name = "factors")
public class ProjectFactorsResource {

    private final CurrentCaller caller;
    private final FindFactors find;
    private final AddFactor add;

    ProjectFactorsResource(CurrentCaller caller, FindFactors find, AddFactor add) {
        this.caller = caller;
        this.find = find;
        this.add = add;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listProjectFactors", summary = "What a project needs, by the day it is needed")
    public Page<FactorView> list(@PathParam("projectId") UUID projectId, @BeanParam @Valid Paging paging) {
        return find.ofProject(caller.get(), projectId, paging);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.GROUP, Roles.UNIT})
    @Operation(operationId = "addFactor", summary = "Say that a project needs something by a day")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FactorView.class)))
    public RestResponse<FactorView> add(@PathParam("projectId") UUID projectId, @NotNull @Valid FactorRequest body) {
        FactorView need = add.handle(caller.get(), projectId, body);
        return RestResponse.ResponseBuilder.<FactorView>created(URI.create("/api/v1/factors/" + need.id()))
                .entity(need)
                .build();
    }
}
