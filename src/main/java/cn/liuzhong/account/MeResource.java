package cn.liuzhong.account;

import cn.liuzhong.access.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "me")
public class MeResource {

    private final CurrentCaller caller;
    private final CurrentVertxRequest request;
    private final SessionCookie cookie;
    private final FindMe find;
    private final ChangeOwnPassword change;

    MeResource(
            CurrentCaller caller,
            CurrentVertxRequest request,
            SessionCookie cookie,
            FindMe find,
            ChangeOwnPassword change) {
        this.caller = caller;
        this.request = request;
        this.cookie = cookie;
        this.find = find;
        this.change = change;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "As whom one is signed in")
    public MeView get() {
        return find.handle(caller.get());
    }

    @PUT
    @Path("/password")
    @Authenticated
    @Operation(operationId = "changeOwnPassword", summary = "Change one's own password; all other sessions end")
    public MeView changePassword(@NotNull @Valid OwnPasswordRequest body) {
        String confirmed = change.confirm(caller.get(), body, ClientAddress.of(request.getCurrent()));
        change.handle(caller.get(), body, confirmed, cookie.read());
        return find.handle(caller.get());
    }
}
