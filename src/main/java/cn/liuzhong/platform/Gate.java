package cn.liuzhong.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is decided about a request before anybody reads it, and cannot be said by configuration. */
@ApplicationScoped
class Gate {

    private static final int FIRST = 400;
    private static final String ONE_YEAR = "max-age=31536000";

    private final EarlyAnswers early;
    private final long largestBody;

    Gate(EarlyAnswers early, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.early = early;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext request) {
        // Over TLS only, also where a proxy ends it: a browser that heard it over plain HTTP would have to ignore it.
        if (request.request().isSSL()) {
            request.response().putHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (announcedLength(request) > largestBody) {
            // What is still being sent is not read.
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            early.problem(request, 413, "http-413");
            return;
        }
        request.next();
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
