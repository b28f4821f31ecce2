package cn.liuzhong.account;

import cn.liuzhong.account.rules.CrossSite;
import cn.liuzhong.platform.Declined;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A request that a browser sends for the page of another site, and how it is declined. */
final class ForgedRequest {

    private ForgedRequest() {}

    static boolean is(RoutingContext asked) {
        HttpServerRequest request = asked.request();
        return CrossSite.isForged(
                request.method().name(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.ORIGIN),
                request.scheme() + "://" + request.authority());
    }

    static Declined declined() {
        return new Declined(403, "cross-site");
    }
}
