package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
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

@Path("/api/v1/projects/{projectId}/progress")
@Idempotent
@Tag(name = "progress")
public class ProjectProgressResource {

    private final CurrentCaller caller;
    private final ReportProgress report;
    private final CheckProgress check;
    private final FindProgress find;

    ProjectProgressResource(CurrentCaller caller, ReportProgress report, CheckProgress check, FindProgress find) {
        this.caller = caller;
        this.report = report;
        this.check = check;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listProgressOfProject", summary = "A project's progress reports, the latest month first")
    public Page<ProgressView> list(@PathParam("projectId") UUID projectId, @BeanParam @Valid Paging paging) {
        return find.ofProject(caller.get(), projectId, paging);
    }

    @GET
    @Path("/{month}")
    @Authenticated
    @Operation(operationId = "getProgress", summary = "A month's progress report")
    public ProgressView get(@PathParam("projectId") UUID projectId, @BeanParam ReportedMonth month) {
        return find.one(caller.get(), projectId, month.get());
    }

    @PUT
    @Path("/{month}")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "reportProgress", summary = "Report a month, or correct it by a new version")
    @APIResponse(
            responseCode = "200",
            description = "Corrected: a new version is to be checked, the old ones stay",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressView.class)))
    public RestResponse<ProgressView> report(
            @PathParam("projectId") UUID projectId,
            @BeanParam ReportedMonth month,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProgressRequest body) {
        return report.handle(caller.get(), projectId, month.get(), Expected.stated(ifMatch), body)
                .at("/api/v1/projects/" + projectId + "/progress/" + month.get());
    }

    @POST
    @Path("/{month}/verification")
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "checkProgress", summary = "Accept a reported month, or return it with a reason")
    public ProgressView check(
            @PathParam("projectId") UUID projectId,
            @BeanParam ReportedMonth month,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProgressDecisionRequest body) {
        return check.handle(caller.get(), projectId, month.get(), Expected.required(ifMatch), body);
    }

    @GET
    @Path("/{month}/versions")
    @Authenticated
    @Operation(operationId = "listProgressVersions", summary = "Every version of a reported month, the latest first")
    public Page<ProgressVersionView> versions(
            @PathParam("projectId") UUID projectId, @BeanParam ReportedMonth month, @BeanParam @Valid Paging paging) {
        return find.versions(caller.get(), projectId, month.get(), paging);
    }
}
