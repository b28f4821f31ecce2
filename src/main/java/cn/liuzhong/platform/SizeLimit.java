package cn.liuzhong.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large: only files may be as large as the server takes, everything else is short. One that does not
 * announce how large it is, is read here as far as it may go: where a resource reads it, the server cuts it off with an answer
 * that says nothing.
 */
@ApplicationScoped
class SizeLimit {

    /** After the limit of requests. */
    private static final int LAST = 50;

    /** Before the server's own answer to a failure. */
    private static final int BEFORE_OTHERS = -1_000_000;

    private static final int TOO_LARGE = 413;

    private static final Pattern FILES = Pattern.compile("/api/v1/(.*/attachments|ledger/imports|letter-templates/.*)");

    private final EarlyAnswers early;
    private final long most;
    private final long mostOfFile;
    private final BodyHandler reader;
    private final BodyHandler fileReader;

    SizeLimit(
            EarlyAnswers early,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            @ConfigProperty(name = "liuzhong.max-body-size") MemorySize usual) {
        this.early = early;
        this.most = Math.min(usual.asLongValue(), largest.asLongValue());
        this.mostOfFile = largest.asLongValue();
        this.reader = BodyHandler.create(false).setBodyLimit(most);
        this.fileReader = BodyHandler.create(false).setBodyLimit(largest.asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, LAST);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_OTHERS).failureHandler(this::failed);
    }

    private void read(RoutingContext request) {
        boolean file = FILES.matcher(request.normalizedPath()).matches();
        if (request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            if (isMultipart(request)) {
                gather(request, file ? mostOfFile : most);
            } else {
                (file ? fileReader : reader).handle(request);
            }
        } else if (!file && announced(request) > most) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            early.problem(request, TOO_LARGE, "http-413");
        } else {
            request.next();
        }
    }

    private static boolean isMultipart(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** As it came: the server's own reader would take the parts for itself and leave the resource waiting. */
    private void gather(RoutingContext request, long limit) {
        Buffer body = Buffer.buffer();
        request.request()
                .handler(part -> {
                    if (body.length() + (long) part.length() <= limit) {
                        body.appendBuffer(part);
                    } else if (!request.failed() && !request.response().headWritten()) {
                        request.fail(TOO_LARGE);
                    }
                })
                .endHandler(all -> {
                    if (!request.failed()) {
                        ((RoutingContextInternal) request).setBody(body);
                        request.next();
                    }
                })
                .resume();
    }

    /** What is no number is refused by the server before. */
    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void failed(RoutingContext request) {
        if (request.statusCode() == TOO_LARGE && !request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            early.problem(request, TOO_LARGE, "http-413");
        } else {
            request.next();
        }
    }
}
