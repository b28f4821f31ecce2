package cn.liuzhong.notification;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls receivers outside: connects to the very address that was checked, follows no redirect, waits only so long and reads only
 * so much.
 */
@ApplicationScoped
class GuardedHttp {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_RETRY_AFTER_DIGITS = 9;
    private static final String GIVEN_UP = "given up";

    private final Vertx vertx;
    private final ReceiverGuard guard;
    private final DispatchSettings settings;
    private final HttpClient client;

    GuardedHttp(Vertx vertx, ReceiverGuard guard, DispatchSettings settings) {
        this.vertx = vertx;
        this.guard = guard;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                // An address is checked for each call: a connection is not used for another.
                .setKeepAlive(false)
                .setMaxPoolSize(settings.parallel())
                .setConnectTimeout((int) settings.connectTimeout().toMillis()));
    }

    /**
     * @throws Unreachable when there was no answer in time, or none that is HTTP, or when it must not be called
     */
    HttpAnswer post(URI uri, Map<String, String> headers, byte[] body) throws Unreachable {
        Call call = new Call();
        Future<HttpAnswer> answer = vertx.executeBlocking(() -> guard.check(uri), false)
                .compose(address -> call.isGivenUp()
                        ? Future.failedFuture(GIVEN_UP)
                        : client.request(options(uri, address, headers)))
                .compose(request -> call.begin(request)
                        ? request.send(Buffer.buffer(body)).compose(GuardedHttp::read)
                        : Future.failedFuture(GIVEN_UP));
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unreachable("no answer in time", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("the service is ending", e);
        } finally {
            call.hangUp();
        }
    }

    /** One that was given up while its receiver was still looked for is not made any more: another may have been made since. */
    private static final class Call {

        private HttpClientRequest request;
        private boolean givenUp;

        synchronized boolean isGivenUp() {
            return givenUp;
        }

        /** @return whether it is still wanted */
        synchronized boolean begin(HttpClientRequest open) {
            request = open;
            if (givenUp) {
                open.reset();
            }
            return !givenUp;
        }

        /** What is still open of one that took too long or said too much. */
        synchronized void hangUp() {
            givenUp = true;
            if (request != null) {
                request.reset();
            }
        }
    }

    private RequestOptions options(URI uri, InetAddress address, Map<String, String> headers) {
        boolean tls = uri.getScheme().equals("https");
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                .setFollowRedirects(false)
                .setURI(target(uri));
        headers.forEach(options::addHeader);
        return options;
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Future<HttpAnswer> read(HttpClientResponse response) {
        Promise<HttpAnswer> read = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(chunk -> {
            int room = LONGEST_ANSWER - body.length();
            body.appendBuffer(chunk, 0, Math.min(room, chunk.length()));
            if (body.length() == LONGEST_ANSWER) {
                read.tryComplete(answer(response, body));
            }
        });
        response.exceptionHandler(read::tryFail);
        response.endHandler(end -> read.tryComplete(answer(response, body)));
        return read.future();
    }

    private static HttpAnswer answer(HttpClientResponse response, Buffer body) {
        String retryAfter = response.getHeader("Retry-After");
        boolean seconds = retryAfter != null && retryAfter.matches("\\d{1," + LONGEST_RETRY_AFTER_DIGITS + "}");
        return new HttpAnswer(
                response.statusCode(),
                body.getBytes(),
                seconds ? Duration.ofSeconds(Long.parseLong(retryAfter)) : null);
    }

    private static Unreachable failure(Throwable cause) {
        if (cause instanceof ReceiverRefused refused) {
            return refused;
        }
        if (cause instanceof UnknownHostException) {
            return new Unreachable("its name is not known", cause);
        }
        return new Unreachable("no answer: " + cause.getClass().getSimpleName(), cause);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
