package cn.liuzhong.notification;

import cn.liuzhong.platform.OfficeClock;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls webhooks, signed as Standard Webhooks says. */
@ApplicationScoped
class WebhookNotifier implements Notifier {

    private static final int GONE = 410;

    private final WebhookRepository webhooks;
    private final EventBody bodies;
    private final GuardedHttp http;
    private final OfficeClock clock;

    WebhookNotifier(WebhookRepository webhooks, EventBody bodies, GuardedHttp http, OfficeClock clock) {
        this.webhooks = webhooks;
        this.bodies = bodies;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Set<Channel> channels() {
        return Set.of(Channel.WEBHOOK);
    }

    @Override
    public Supplier<Receipt> prepare(Parcel parcel) {
        Webhook webhook = webhooks.require(UUID.fromString(parcel.address()));
        if (!webhook.active) {
            return () -> Receipt.never("the webhook is switched off");
        }
        String body = bodies.of(parcel);
        Map<String, String> headers = headers(webhook, parcel.id().toString(), body);
        URI uri = webhook.uri();
        return () -> post(uri, headers, body);
    }

    private Receipt post(URI uri, Map<String, String> headers, String body) {
        try {
            return receipt(http.post(uri, headers, body.getBytes(StandardCharsets.UTF_8)));
        } catch (Unreachable e) {
            return Receipt.later(e.getMessage());
        }
    }

    /** A redirect is a failure like others: where it leads nobody has subscribed. */
    private static Receipt receipt(HttpAnswer answer) {
        String reason = "HTTP " + answer.status();
        if (answer.isSuccess()) {
            return Receipt.taken();
        }
        return answer.status() == GONE ? Receipt.gone(reason) : Receipt.later(reason, answer.retryAfter());
    }

    private Map<String, String> headers(Webhook webhook, String id, String body) {
        Instant now = clock.now();
        long timestamp = now.getEpochSecond();
        String signatures = sign(webhook.secret, id, timestamp, body);
        if (webhook.oldSecret != null && now.isBefore(webhook.oldSecretUntil)) {
            signatures += " " + sign(webhook.oldSecret, id, timestamp, body);
        }
        return Map.of(
                "Content-Type",
                EventBody.MEDIA_TYPE,
                "User-Agent",
                "liuzhong",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(timestamp),
                "webhook-signature",
                signatures);
    }

    private static String sign(String secret, String id, long timestamp, String body) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(id, timestamp, body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
