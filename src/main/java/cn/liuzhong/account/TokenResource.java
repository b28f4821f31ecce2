package cn.liuzhong.account;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1/tokens")
@Idempotent
@Tag(name = "tokens")
public class TokenResource {

    private final CurrentCaller caller;
    private final MakeToken make;
    private final RevokeToken revoke;
    private final FindTokens find;

    TokenResource(CurrentCaller caller, MakeToken make, RevokeToken revoke, FindTokens find) {
        this.caller = caller;
        this.make = make;
        this.revoke = revoke;
        this.find = find;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listTokens", summary = "The tokens of machines, a page at a time")
    public Page<TokenView> list(@BeanParam @Valid Paging paging) {
        return find.page(caller.get(), paging);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "makeToken", summary = "Make a token for a machine; it is shown this once")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewTokenView.class)))
    public RestResponse<NewTokenView> make(@NotNull @Valid TokenRequest body) {
        NewTokenView token = make.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<NewTokenView>created(URI.create("/api/v1/tokens/" + token.id()))
                .entity(token)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getToken", summary = "One token, without its secret")
    public TokenView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "revokeToken", summary = "End a token before its time")
    public TokenView revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return revoke.handle(caller.get(), id, Expected.required(ifMatch));
    }
}
