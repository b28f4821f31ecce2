package cn.liuzhong.progress;

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

@Path("/api/v1/projects/{projectId}/confidence")
@Idempotent
@Tag(name = "earned-schedule")
public class ProjectConfidenceResource {

    private final CurrentCaller caller;
    private final StateConfidence state;
    private final FindConfidence find;

    ProjectConfidenceResource(CurrentCaller caller, StateConfidence state, FindConfidence find) {
        this.caller = caller;
        this.state = state;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listConfidence", summary = "A project's 把握度, what was stated last first")
    public Page<ConfidenceView> list(@PathParam("projectId") UUID projectId, @BeanParam @Valid Paging paging) {
        return find.ofProject(caller.get(), projectId, paging);
    }

    @GET
    @Path("/{month}")
    @Authenticated
    @Operation(operationId = "getConfidence", summary = "The 把握度 that counts for a month")
    public ConfidenceView get(@PathParam("projectId") UUID projectId, @BeanParam ReportedMonth month) {
        return find.one(caller.get(), projectId, month.get());
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "stateConfidence", summary = "State 把握度 for a month, with its reason")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConfidenceView.class)))
    public RestResponse<ConfidenceView> state(
            @PathParam("projectId") UUID projectId, @NotNull @Valid ConfidenceRequest body) {
        ConfidenceView confidence = state.handle(caller.get(), projectId, body);
        return RestResponse.ResponseBuilder.<ConfidenceView>created(
                        URI.create("/api/v1/projects/" + projectId + "/confidence/" + confidence.month()))
                .entity(confidence)
                .build();
    }
}
