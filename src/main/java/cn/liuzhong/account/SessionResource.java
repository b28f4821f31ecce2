package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Declined;
import io.quarkus.security.Authenticated;
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

    private final CurrentCaller caller;
    private final CurrentVertxRequest request;
    private final SessionCookie cookie;
    private final SignIn signIn;
    private final Sessions sessions;
    private final FindMe find;

    SessionResource(
            CurrentCaller caller,
            CurrentVertxRequest request,
            SessionCookie cookie,
            SignIn signIn,
            Sessions sessions,
            FindMe find) {
        this.caller = caller;
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
        var asked = request.getCurrent();
        if (SecretMechanism.isForged(asked.request())) {
            throw new Declined(403, "cross-site");
        }
        Caller known = signIn.handle(body.username(), body.password(), ClientAddress.of(asked))
                .orElseThrow(AuthenticationFailedException::new);
        cookie.send(sessions.open(known));
        return find.handle(known);
    }

    @DELETE
    @Authenticated
    @Operation(operationId = "signOut", summary = "Sign out of the console")
    @APIResponse(responseCode = "204", description = "The session is over and its cookie is taken back")
    public void end() {
        String secret = cookie.read();
        if (secret != null) {
            sessions.end(caller.get(), secret);
            cookie.clear();
        }
    }
}
