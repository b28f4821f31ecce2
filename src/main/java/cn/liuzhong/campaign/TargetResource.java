package cn.liuzhong.campaign;

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

@Path("/api/v1/campaign-targets/{id}")
@Idempotent
@Tag(name = "campaigns")
public class TargetResource {

    private final CurrentCaller caller;
    private final FindTargets find;
    private final CompleteTarget complete;

    TargetResource(CurrentCaller caller, FindTargets find, CompleteTarget complete) {
        this.caller = caller;
        this.find = find;
        this.complete = complete;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getCampaignTarget", summary = "One target as it stands today")
    public TargetView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(
            operationId = "completeCampaignTarget",
            summary = "Say that a target was reached for which no milestone and no amount speaks")
    public TargetView complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TargetCompletionRequest body) {
        return complete.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "reopenCampaignTarget", summary = "Take back that a target was said to be reached")
    public TargetView reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return complete.reopen(caller.get(), id, Expected.required(ifMatch));
    }
}
