package cn.liuzhong.account;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from: the connection, or what a proxy says where {@code quarkus.http.proxy} trusts it. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        return remote.hostAddress() == null ? remote.host() : remote.hostAddress();
    }
}
