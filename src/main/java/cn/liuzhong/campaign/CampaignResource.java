package cn.liuzhong.campaign;

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
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/campaigns")
@Idempotent
@Tag(name = "campaigns")
public class CampaignResource {

    private final CurrentCaller caller;
    private final StartCampaign start;
    private final ChangeCampaign change;
    private final FindCampaigns find;

    CampaignResource(CurrentCaller caller, StartCampaign start, ChangeCampaign change, FindCampaigns find) {
        this.caller = caller;
        this.start = start;
        this.change = change;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCampaigns", summary = "The campaigns, the newest first, a page at a time")
    public Page<CampaignView> list(@BeanParam @Valid Paging paging) {
        return find.page(caller.get(), paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "startCampaign", summary = "Name a set of projects and its days")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignView.class)))
    public RestResponse<CampaignView> start(@NotNull @Valid CampaignRequest body) {
        CampaignView campaign = start.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<CampaignView>created(URI.create("/api/v1/campaigns/" + campaign.id()))
                .entity(campaign)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getCampaign", summary = "One campaign at a day: days left, done against due, by unit")
    public CampaignStandingView get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf) {
        return find.one(caller.get(), id, asOf);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "changeCampaign", summary = "Change a campaign's name, note or days")
    public CampaignView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = CampaignChange.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @GET
    @Path("/{id}/projects")
    @Authenticated
    @Operation(operationId = "listCampaignProjects", summary = "The projects of a campaign, a page at a time")
    public Page<CampaignProjectView> projects(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return find.projects(caller.get(), id, paging);
    }

    @PUT
    @Path("/{id}/projects")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "putCampaignProjects", summary = "State which projects a campaign is about")
    public CampaignView projects(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CampaignProjectsRequest body) {
        return change.projects(caller.get(), id, Expected.required(ifMatch), body);
    }
}
