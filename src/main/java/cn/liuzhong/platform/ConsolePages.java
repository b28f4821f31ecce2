package cn.liuzhong.platform;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The addresses of the console's pages, which its own router tells apart: all are one file. A browser that is sent to one of them is
 * given that file; programs are told that there is nothing, as of every other address.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.quinoa", stringValue = "true", enableIfMissing = true)
class ConsolePages {

    /** Neither the service's own addresses nor files. */
    private static final String PAGES = "/(?!(?:api|q|assets|sign-in|sign-out)(?:/|$))[^.]+";

    private static final String START = "/";
    /** Before REST, which answers whatever comes to it. */
    private static final int EARLY = -1_000;

    void answerAt(@Observes Router router) {
        router.getWithRegex(PAGES).order(EARLY).handler(ConsolePages::answer);
    }

    private static void answer(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            request.reroute(START);
        } else {
            request.next();
        }
    }
}
