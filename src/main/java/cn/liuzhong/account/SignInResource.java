package cn.liuzhong.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where a browser goes to sign in or out at the identity provider. Quarkus sends it there and receives it back
 * ({@code quarkus.oidc.authentication.*}, {@code quarkus.oidc.logout.*}); here is where it arrives afterwards.
 */
@Path("/")
public class SignInResource {

    private static final URI START = URI.create("/");

    private final OidcSettings settings;

    SignInResource(OidcSettings settings) {
        this.settings = settings;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    @Operation(hidden = true)
    public Response signedIn() {
        return toStart();
    }

    @GET
    @Path("sign-out")
    @Authenticated
    @Operation(hidden = true)
    public Response signedOut() {
        return toStart();
    }

    private Response toStart() {
        if (!settings.enabled()) {
            throw new NotFoundException();
        }
        return Response.seeOther(START).build();
    }
}
