package cn.liuzhong.platform;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Problems for requests that do not get as far as a resource. */
@ApplicationScoped
public class EarlyAnswers {

    private final Messages messages;

    EarlyAnswers(Messages messages) {
        this.messages = messages;
    }

    /** @param code the kind of problem, a key of the message files without the prefix {@code problem.} */
    public void problem(RoutingContext request, int status, String code) {
        Locale locale = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String text = "problem." + code;
        JsonObject problem = new JsonObject()
                .put("status", status)
                .put("title", messages.text(locale, text + ".title"))
                .put("detail", messages.text(locale, text + ".detail"))
                .put("code", code);
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}
