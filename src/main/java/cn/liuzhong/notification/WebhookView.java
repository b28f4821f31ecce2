package cn.liuzhong.notification;

import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as it is shown: without its secrets. */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,
        WebhookKind kind,
        @Schema(description = "What follows the question mark is hidden: it may be a key") String url,
        List<String> events,
        @Schema(nullable = true, description = "Told only what this unit is told") Ref unit,
        boolean active,
        @Schema(nullable = true, description = "The first failure since the last success") Instant failingSince,
        String madeBy,
        Instant createdAt,
        long version)
        implements Versioned {

    static WebhookView of(Webhook webhook, Ref unit) {
        return new WebhookView(
                webhook.id,
                webhook.kind,
                webhook.shownUrl(),
                webhook.events,
                unit,
                webhook.active,
                webhook.failingSince,
                webhook.madeBy,
                webhook.createdAt,
                webhook.version);
    }
}
