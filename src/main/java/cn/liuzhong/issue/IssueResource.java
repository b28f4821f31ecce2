package cn.liuzhong.issue;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/issues")
@Idempotent
@Tag(name = "issues")
public class IssueResource {

    private final CurrentCaller caller;
    private final RaiseIssue raise;
    private final ChangeIssue change;
    private final ActOnIssue act;
    private final FindIssues find;

    IssueResource(CurrentCaller caller, RaiseIssue raise, ChangeIssue change, ActOnIssue act, FindIssues find) {
        this.caller = caller;
        this.raise = raise;
        this.change = change;
        this.act = act;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listIssues", summary = "The issues, a page at a time")
    public Page<IssueView> list(@BeanParam @Valid IssueFilter filter, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), filter, paging);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.GROUP, Roles.UNIT})
    @Operation(operationId = "raiseIssue", summary = "Raise an issue")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssueView.class)))
    public RestResponse<IssueView> raise(@NotNull @Valid IssueRequest body) {
        IssueView issue = raise.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<IssueView>created(URI.create("/api/v1/issues/" + issue.id()))
                .entity(issue)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getIssue", summary = "One issue with its history")
    public IssueView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "changeIssue", summary = "Change what is stated of an issue")
    public IssueView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = IssueChangeRequest.class)))
                    JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/actions")
    @RolesAllowed({Roles.OFFICE, Roles.GROUP, Roles.UNIT})
    @Operation(
            operationId = "actOnIssue",
            summary = "Start, ask for closure, check, close, return, reopen, escalate, look back")
    public IssueView act(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IssueActionRequest body) {
        return act.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
