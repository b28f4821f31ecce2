package cn.liuzhong.account;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/users")
@Idempotent
@Tag(name = "users")
public class UserResource {

    private final CurrentCaller caller;
    private final RegisterUser register;

    UserResource(CurrentCaller caller, RegisterUser register) {
        this.caller = caller;
        this.register = register;
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
}
