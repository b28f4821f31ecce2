package cn.liuzhong.unit;

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

@Path("/api/v1/groups")
@Idempotent
@Tag(name = "groups")
public class GroupResource {

    private final CurrentCaller caller;
    private final FormGroup form;
    private final ChangeGroup change;
    private final FindGroups find;

    GroupResource(CurrentCaller caller, FormGroup form, ChangeGroup change, FindGroups find) {
        this.caller = caller;
        this.form = form;
        this.change = change;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listGroups", summary = "The work groups, a page at a time")
    public Page<GroupView> list(@BeanParam @Valid Paging paging) {
        return find.page(caller.get(), paging);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "formGroup", summary = "Enter a work group")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GroupView.class)))
    public RestResponse<GroupView> form(@NotNull @Valid GroupRequest body) {
        GroupView group = form.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<GroupView>created(URI.create("/api/v1/groups/" + group.id()))
                .entity(group)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getGroup", summary = "One work group")
    public GroupView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeGroup", summary = "Change a work group")
    public GroupView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = GroupRequest.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
