package cn.liuzhong.milestone;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Patch;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/milestones/{id}")
@Idempotent
@Tag(name = "milestones")
public class MilestoneResource {

    private final CurrentCaller caller;
    private final FindMilestones find;
    private final ChangeMilestone change;
    private final ReportCompletion report;
    private final VerifyCompletion verify;
    private final VoidMilestone voiding;

    MilestoneResource(
            CurrentCaller caller,
            FindMilestones find,
            ChangeMilestone change,
            ReportCompletion report,
            VerifyCompletion verify,
            VoidMilestone voiding) {
        this.caller = caller;
        this.find = find;
        this.change = change;
        this.report = report;
        this.verify = verify;
        this.voiding = voiding;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getMilestone",
            summary = "One milestone with its latest 100 steps and its latest 100 requests for a new due date")
    public MilestoneHistoryView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "changeMilestone", summary = "Rename a milestone")
    public MilestoneView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = MilestoneChange.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "reportCompletion", summary = "Report that the milestone was reached")
    public MilestoneView report(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CompletionRequest body) {
        return report.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/verification")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "verifyCompletion", summary = "Accept a reported completion, or return it with a reason")
    public MilestoneView verify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VerificationRequest body) {
        return verify.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/voiding")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "voidMilestone", summary = "Void a planned milestone, with a reason")
    public MilestoneView voidIt(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid VoidingRequest body) {
        return voiding.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
