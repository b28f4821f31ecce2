package cn.liuzhong.project;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/projects")
@Idempotent
@Tag(name = "projects")
public class ProjectResource {

    private final CurrentCaller caller;
    private final RegisterProject register;
    private final ChangeProject change;
    private final FindProjects find;

    ProjectResource(CurrentCaller caller, RegisterProject register, ChangeProject change, FindProjects find) {
        this.caller = caller;
        this.register = register;
        this.change = change;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listProjects", summary = "The list, a page at a time")
    public Page<ProjectView> list(@BeanParam @Valid ProjectFilter filter, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), filter, paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "registerProject", summary = "Enter a project")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectView.class)))
    public RestResponse<ProjectView> register(@NotNull @Valid ProjectRequest body) {
        ProjectView project = register.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<ProjectView>created(URI.create("/api/v1/projects/" + project.id()))
                .entity(project)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getProject", summary = "One project")
    public ProjectView get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description = "The day of the light. Default: today; at most 366 days after it",
                            example = "2020-11-16")
                    LocalDate asOf) {
        return find.one(caller.get(), id, asOf);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "changeProject", summary = "Change a project")
    public ProjectView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProjectRequest.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
