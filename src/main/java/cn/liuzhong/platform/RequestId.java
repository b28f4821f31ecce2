package cn.liuzhong.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * What one request is called in the answer, in the log and in the record of changes: the client's own {@code X-Request-Id}
 * where it is usable, else a new one.
 */
@ApplicationScoped
public class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String LOG_FIELD = "requestId";
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Before everything that may refuse the request. */
    private static final int FIRST = 10_000;

    void everyRequestHasOne(@Observes Filters filters) {
        filters.register(RequestId::name, FIRST);
    }

    private static void name(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && USABLE.matcher(given).matches()
                ? given
                : Ids.next().toString();
        request.response().putHeader(HEADER, id);
        MDC.put(LOG_FIELD, id);
        request.next();
    }

    /** Of the request being answered; null where the service works by itself. */
    public static String current() {
        return (String) MDC.get(LOG_FIELD);
    }
}
