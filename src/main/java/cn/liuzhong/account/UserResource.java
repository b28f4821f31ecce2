package cn.liuzhong.account;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
import com.fasterxml.jackson.databind.JsonNode;
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

@Path("/api/v1/users")
@Idempotent
@Tag(name = "users")
public class UserResource {

    private final CurrentCaller caller;
    private final RegisterUser register;
    private final ChangeUser change;
    private final SetPassword setPassword;
    private final FindUsers find;

    UserResource(
            CurrentCaller caller, RegisterUser register, ChangeUser change, SetPassword setPassword, FindUsers find) {
        this.caller = caller;
        this.register = register;
        this.change = change;
        this.setPassword = setPassword;
        this.find = find;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listUsers", summary = "The accounts, a page at a time")
    public Page<UserView> list(@BeanParam @Valid UserFilter filter, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), filter, paging);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "registerUser", summary = "Open an account")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserView.class)))
    public RestResponse<UserView> register(@NotNull @Valid UserRequest body) {
        UserView user = register.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<UserView>created(URI.create("/api/v1/users/" + user.id()))
                .entity(user)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getUser", summary = "One account")
    public UserView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeUser", summary = "Change an account, or switch it off and on")
    public UserView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UserChangeRequest.class)))
                    JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/password")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "setPassword", summary = "Give an account a new password; its sessions end")
    public UserView setPassword(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PasswordRequest body) {
        return setPassword.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
