package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/session")
@Tag(name = "me")
public class SessionResource {

    private final CurrentVertxRequest request;
    private final SessionCookie cookie;
    private final SignIn signIn;
    private final Sessions sessions;
    private final FindMe find;

    SessionResource(CurrentVertxRequest request, SessionCookie cookie, SignIn signIn, Sessions sessions, FindMe find) {
        this.request = request;
        this.cookie = cookie;
        this.signIn = signIn;
        this.sessions = sessions;
        this.find = find;
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "signIn", summary = "Sign in to the console; the answer sets the cookie liuzhong_session")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Sent by the page of another site")
    public MeView open(@NotNull @Valid SessionRequest body) {
        requireOwnPage();
        Caller known = signIn.handle(body.username(), body.password(), ClientAddress.of(request.getCurrent()))
                .orElseThrow(AuthenticationFailedException::new);
        cookie.send(sessions.open(known));
        return find.handle(known);
    }

    @DELETE
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "signOut", summary = "Sign out of the console")
    @APIResponse(responseCode = "204", description = "The session is over and its cookie is taken back")
    @APIResponse(responseCode = "403", description = "Sent by the page of another site")
    public void end() {
        requireOwnPage();
        String secret = cookie.read();
        if (secret != null) {
            sessions.callerOf(secret).ifPresent(owner -> sessions.end(owner, secret));
        }
        cookie.clear();
    }

    private void requireOwnPage() {
        if (ForgedRequest.is(request.getCurrent())) {
            throw ForgedRequest.declined();
        }
    }
}
