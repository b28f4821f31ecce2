package cn.liuzhong.ratelimit;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Declined;
import cn.liuzhong.platform.OfficeClock;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps one account from taking the service from all others, and tells each where he stands. */
@Singleton
public class AccountLimit {

    private static final String STANDING = Standing.class.getName();

    private final CurrentCaller caller;
    private final Quota quota;

    AccountLimit(
            CurrentCaller caller,
            OfficeClock clock,
            @ConfigProperty(name = "liuzhong.rate-limit.requests-per-minute") long perMinute) {
        this.caller = caller;
        this.quota = new Quota(perMinute, clock);
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request, ResourceInfo operation) {
        if (quota.isOff() || isOpenToEverybody(operation)) {
            return;
        }
        Standing standing = quota.take(caller.get().name());
        request.setProperty(STANDING, standing);
        if (!standing.allowed()) {
            throw new Declined(429, "rate-limited", Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(standing.retry())));
        }
    }

    /** Who asks is not found out there: what he brings along may be over, and he asks in order to sign in again. */
    private static boolean isOpenToEverybody(ResourceInfo operation) {
        return operation.getResourceMethod().isAnnotationPresent(PermitAll.class);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STANDING) instanceof Standing standing) {
            standing.headers().forEach(response.getHeaders()::putSingle);
        }
    }
}
