package cn.liuzhong.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Until there are accounts, only the machine itself is served: everybody there may do everything, nobody else anything. */
@Provider
public class LoopbackOnly implements ContainerRequestFilter {

    private final Problems problems;

    @Context
    HttpServerRequest connection;

    @Inject
    LoopbackOnly(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isLoopback(connection.remoteAddress().hostAddress())) {
            request.abortWith(problems.of(403, "loopback-only").toResponse());
        }
    }

    /** @param address the peer's numeric address: nothing is looked up by name */
    static boolean isLoopback(String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
