package cn.liuzhong.ratelimit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.EarlyAnswers;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one account from taking the service from all others, and tells each where he stands. It counts before anybody asks what
 * the account may do or whether the address is there, so that what is refused counts too.
 */
@ApplicationScoped
class AccountLimit {

    /** After the ways to sign in have been looked at, before the resources. */
    private static final int AFTER_SIGN_IN = 90;

    private static final String API = "/api/";

    private final IdentityProviderManager identities;
    private final EarlyAnswers early;
    private final Quota quota;

    AccountLimit(
            IdentityProviderManager identities,
            EarlyAnswers early,
            OfficeClock clock,
            @ConfigProperty(name = "liuzhong.rate-limit.requests-per-minute") long perMinute) {
        this.identities = identities;
        this.early = early;
        this.quota = new Quota(perMinute, clock);
    }

    void register(@Observes Filters filters) {
        if (!quota.isOff()) {
            filters.register(this::count, AFTER_SIGN_IN);
        }
    }

    private void count(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            request.next();
            return;
        }
        Context here = request.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(
                        identity -> here.runOnContext(ignored -> count(request, identity)),
                        // Who cannot be known is nobody here; where it matters who asks, the same failure is answered.
                        unknown -> here.runOnContext(ignored -> request.next()));
    }

    private void count(RoutingContext request, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            request.next();
            return;
        }
        Standing standing = quota.take(nameOf(identity));
        standing.headers().forEach(request.response()::putHeader);
        if (standing.allowed()) {
            request.next();
        } else {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(standing.retry()));
            early.problem(request, 429, "rate-limited");
        }
    }

    /** One whom the provider vouches for and who has no account here is counted as well, under a name no account can have. */
    private static String nameOf(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(CurrentCaller.ATTRIBUTE);
        return caller == null ? "? " + identity.getPrincipal().getName() : caller.name();
    }
}
