package cn.liuzhong.ratelimit;

import cn.liuzhong.platform.EarlyAnswers;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever tries passwords: counts by address the requests that were not signed in. A request takes its share
 * before it is looked at and gets it back unless the answer is 401, so that many at once do not get past.
 */
@ApplicationScoped
class AddressLimit {

    /** Before the sign-in, whose check of a password takes the most time. */
    private static final int BEFORE_SIGN_IN = 300;

    private static final int NOT_SIGNED_IN = 401;

    private final EarlyAnswers early;
    private final Quota quota;

    AddressLimit(
            EarlyAnswers early,
            OfficeClock clock,
            @ConfigProperty(name = "liuzhong.rate-limit.failed-sign-ins-per-minute") long perMinute) {
        this.early = early;
        this.quota = new Quota(perMinute, clock);
    }

    void register(@Observes Filters filters) {
        if (!quota.isOff()) {
            filters.register(this::pass, BEFORE_SIGN_IN);
        }
    }

    private void pass(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        String address = request.request().remoteAddress().hostAddress();
        Standing standing = quota.take(address);
        if (!standing.allowed()) {
            request.response().putHeader("Retry-After", String.valueOf(standing.retry()));
            standing.headers().forEach(request.response()::putHeader);
            early.problem(request, 429, "rate-limited");
            return;
        }
        request.addEndHandler(ended -> {
            if (request.response().getStatusCode() != NOT_SIGNED_IN) {
                quota.giveBack(address);
            }
        });
        request.next();
    }
}
