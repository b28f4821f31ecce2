package cn.liuzhong.milestone;

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

@Path("/api/v1/projects/{projectId}/milestones")
@Idempotent
@Tag(name = "milestones")
public class ProjectMilestonesResource {

    private final CurrentCaller caller;
    private final FindMilestones find;
    private final AddMilestone add;

    ProjectMilestonesResource(CurrentCaller caller, FindMilestones find, AddMilestone add) {
        this.caller = caller;
        this.find = find;
        this.add = add;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listMilestones", summary = "A project's milestones by due date, a page at a time")
    public Page<MilestoneView> list(@PathParam("projectId") UUID projectId, @BeanParam @Valid Paging paging) {
        return find.ofProject(caller.get(), projectId, paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "addMilestone", summary = "Add a milestone; its due date becomes the frozen baseline")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MilestoneView.class)))
    public RestResponse<MilestoneView> add(
            @PathParam("projectId") UUID projectId, @NotNull @Valid MilestoneRequest body) {
        MilestoneView milestone = add.handle(caller.get(), projectId, body);
        return RestResponse.ResponseBuilder.<MilestoneView>created(URI.create("/api/v1/milestones/" + milestone.id()))
                .entity(milestone)
                .build();
    }
}
