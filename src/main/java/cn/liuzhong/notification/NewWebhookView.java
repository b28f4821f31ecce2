package cn.liuzhong.notification;

import cn.liuzhong.platform.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook at the one moment at which its secret is shown: when it was made. */
@Schema(name = "NewWebhook")
public record NewWebhookView(
        UUID id,
        WebhookKind kind,
        String url,
        List<String> events,
        @Schema(
                        nullable = true,
                        description =
                                "What its calls are signed with; shown this once. Of robots null: the vendor made it",
                        examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                String secret,
        long version)
        implements Versioned {

    static NewWebhookView of(Webhook webhook) {
        return new NewWebhookView(
                webhook.id,
                webhook.kind,
                webhook.shownUrl(),
                webhook.events,
                webhook.kind == WebhookKind.STANDARD ? webhook.secret : null,
                webhook.version);
    }

    @Override
    public String toString() {
        return "NewWebhookView[" + id + "]";
    }
}
