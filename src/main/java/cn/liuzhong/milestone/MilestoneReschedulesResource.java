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

@Path("/api/v1/milestones/{milestoneId}/reschedules")
@Idempotent
@Tag(name = "milestones")
public class MilestoneReschedulesResource {

    private final CurrentCaller caller;
    private final FindReschedules find;
    private final AskReschedule ask;

    MilestoneReschedulesResource(CurrentCaller caller, FindReschedules find, AskReschedule ask) {
        this.caller = caller;
        this.find = find;
        this.ask = ask;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listReschedules", summary = "Requests for a new due date, the latest first")
    public Page<RescheduleView> list(@PathParam("milestoneId") UUID milestoneId, @BeanParam @Valid Paging paging) {
        return find.ofMilestone(caller.get(), milestoneId, paging);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "askReschedule", summary = "Ask for a new due date")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RescheduleView.class)))
    public RestResponse<RescheduleView> ask(
            @PathParam("milestoneId") UUID milestoneId, @NotNull @Valid RescheduleRequest body) {
        RescheduleView reschedule = ask.handle(caller.get(), milestoneId, body);
        return RestResponse.ResponseBuilder.<RescheduleView>created(
                        URI.create("/api/v1/reschedules/" + reschedule.id()))
                .entity(reschedule)
                .build();
    }
}
