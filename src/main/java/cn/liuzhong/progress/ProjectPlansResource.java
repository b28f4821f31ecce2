package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/projects/{projectId}/plans")
@Tag(name = "plans")
public class ProjectPlansResource {

    private final CurrentCaller caller;
    private final StatePlan state;
    private final FindPlans find;

    ProjectPlansResource(CurrentCaller caller, StatePlan state, FindPlans find) {
        this.caller = caller;
        this.state = state;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPlans", summary = "A project's annual plans, the latest year first")
    public Page<PlanView> list(@PathParam("projectId") UUID projectId, @BeanParam @Valid Paging paging) {
        return find.ofProject(caller.get(), projectId, paging);
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(operationId = "getPlan", summary = "A project's plan for a year, as it is in force")
    public PlanView get(@PathParam("projectId") UUID projectId, @PathParam("year") @Min(2000) @Max(2100) int year) {
        return find.one(caller.get(), projectId, year);
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "statePlan", summary = "State a project's plan for a year, or change it with a reason")
    @APIResponse(
            responseCode = "200",
            description = "Changed: a new version is in force, the old ones stay",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> state(
            @PathParam("projectId") UUID projectId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanRequest body) {
        return state.handle(caller.get(), projectId, year, Expected.stated(ifMatch), body)
                .at("/api/v1/projects/" + projectId + "/plans/" + year);
    }

    @GET
    @Path("/{year}/versions")
    @Authenticated
    @Operation(operationId = "listPlanVersions", summary = "Every approved version of a plan, the latest first")
    public Page<PlanVersionView> versions(
            @PathParam("projectId") UUID projectId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @BeanParam @Valid Paging paging) {
        return find.versions(caller.get(), projectId, year, paging);
    }
}
