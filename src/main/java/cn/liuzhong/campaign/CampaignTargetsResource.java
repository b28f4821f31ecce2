package cn.liuzhong.campaign;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.campaign.rules.TargetState;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/campaigns/{id}/targets")
@Idempotent
@Tag(name = "campaigns")
public class CampaignTargetsResource {

    private final CurrentCaller caller;
    private final SetTargets set;
    private final FindTargets find;

    CampaignTargetsResource(CurrentCaller caller, SetTargets set, FindTargets find) {
        this.caller = caller;
        this.set = set;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCampaignTargets", summary = "A campaign's targets at a day, by the day they fall due")
    public Page<TargetView> list(
            @PathParam("id") UUID id,
            @QueryParam("state") TargetState state,
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf,
            @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), id, state, asOf, paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "addCampaignTarget", summary = "Set a project of a campaign a target")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetView.class)))
    public RestResponse<TargetView> add(@PathParam("id") UUID id, @NotNull @Valid TargetRequest body) {
        TargetView target = set.handle(caller.get(), id, body);
        return RestResponse.ResponseBuilder.<TargetView>created(URI.create("/api/v1/campaign-targets/" + target.id()))
                .entity(target)
                .build();
    }
}
