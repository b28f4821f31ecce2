package cn.liuzhong.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of the console: no script reads it, no other site's page sends it. */
@ApplicationScoped
class SessionCookie {

    private static final String NAME = "liuzhong_session";

    private final CurrentVertxRequest current;
    private final Duration lifetime;
    private final boolean secureAlways;

    SessionCookie(
            CurrentVertxRequest current,
            @ConfigProperty(name = "liuzhong.session.lifetime") Duration lifetime,
            @ConfigProperty(name = "liuzhong.session.secure") boolean secureAlways) {
        this.current = current;
        this.lifetime = lifetime;
        this.secureAlways = secureAlways;
    }

    /** The secret that a request carries, or null. */
    static String read(RoutingContext request) {
        Cookie cookie = request.request().getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    String read() {
        return read(current.getCurrent());
    }

    void send(String secret) {
        send(current.getCurrent(), secret, lifetime.toSeconds());
    }

    void clear() {
        clear(current.getCurrent());
    }

    void clear(RoutingContext request) {
        send(request, "", 0);
    }

    private void send(RoutingContext request, String value, long seconds) {
        request.response()
                .addCookie(Cookie.cookie(NAME, value)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setSecure(
                                secureAlways || "https".equals(request.request().scheme())));
    }
}
