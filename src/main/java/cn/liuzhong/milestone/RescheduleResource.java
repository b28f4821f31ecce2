package cn.liuzhong.milestone;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reschedules/{id}")
@Idempotent
@Tag(name = "milestones")
public class RescheduleResource {

    private final CurrentCaller caller;
    private final FindReschedules find;
    private final DecideReschedule decide;

    RescheduleResource(CurrentCaller caller, FindReschedules find, DecideReschedule decide) {
        this.caller = caller;
        this.find = find;
        this.decide = decide;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getReschedule", summary = "One request for a new due date")
    public RescheduleView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "decideReschedule", summary = "Approve or refuse a new due date, once")
    public RescheduleView decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RescheduleDecision body) {
        return decide.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
