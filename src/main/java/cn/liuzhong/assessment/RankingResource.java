package cn.liuzhong.assessment;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Stated;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/rankings")
@Idempotent
@Tag(name = "rankings")
public class RankingResource {

    private final CurrentCaller caller;
    private final FindRankings find;
    private final UnfoldScore unfold;
    private final PublishRanking publish;
    private final RaiseObjection raise;

    RankingResource(
            CurrentCaller caller, FindRankings find, UnfoldScore unfold, PublishRanking publish, RaiseObjection raise) {
        this.caller = caller;
        this.find = find;
        this.unfold = unfold;
        this.publish = publish;
        this.raise = raise;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRankings", summary = "A month's ranking of the units, by kind and rank")
    public Page<RankingRowView> list(@BeanParam @Valid RankingQuery query, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), query, paging);
    }

    @GET
    @Path("/{period}/units/{unitId}")
    @Authenticated
    @Operation(operationId = "getScore", summary = "A unit's score of a month, with all that it was made of")
    public ScoreView score(
            @PathParam("period") @Size(max = 7) @Parameter(example = "2020-11") String period,
            @PathParam("unitId") UUID unitId,
            @QueryParam("preview")
                    @DefaultValue("false")
                    @NotNull
                    @Parameter(
                            description = "Whether a month that has not ended is shown as it stands",
                            example = "false")
                    Boolean preview) {
        return unfold.handle(caller.get(), period, unitId, preview);
    }

    @GET
    @Path("/{period}/publication")
    @Authenticated
    @Operation(operationId = "getPublication", summary = "When and by whom a month's ranking was published")
    public PublicationView publication(
            @PathParam("period") @Size(max = 7) @Parameter(example = "2020-11") String period) {
        return find.publication(caller.get(), period);
    }

    @POST
    @Path("/{period}/publication")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "publishRanking", summary = "Publish the ranking of a month that has ended, and freeze it")
    @APIResponse(responseCode = "201", description = "It was published")
    @APIResponse(responseCode = "200", description = "It had been published: what there is")
    public RestResponse<PublicationView> publish(
            @PathParam("period") @Size(max = 7) @Parameter(example = "2020-11") String period) {
        Stated<PublicationView> published = publish.handle(caller.get(), period);
        return published.at("/api/v1/rankings/" + published.view().period() + "/publication");
    }

    @POST
    @Path("/{period}/objections")
    @RolesAllowed(Roles.UNIT)
    @Operation(operationId = "raiseObjection", summary = "Object to one's own place in a published ranking")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public RestResponse<ObjectionView> raise(
            @PathParam("period") @Size(max = 7) @Parameter(example = "2020-11") String period,
            @NotNull @Valid ObjectionRequest body) {
        ObjectionView objection = raise.handle(caller.get(), period, body);
        return RestResponse.ResponseBuilder.<ObjectionView>created(URI.create("/api/v1/objections/" + objection.id()))
                .entity(objection)
                .build();
    }
}
