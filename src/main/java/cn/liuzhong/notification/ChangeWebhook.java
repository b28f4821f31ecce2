package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/** Changes a webhook, switches it off or on, gives it another secret. */
@ApplicationScoped
public class ChangeWebhook {

    /** So long a receiver has to learn the new secret. */
    private static final Duration BOTH_SIGN = Duration.ofHours(24);

    private final WebhookRepository webhooks;
    private final CheckWebhook check;
    private final FindWebhooks find;
    private final MergePatch mergePatch;
    private final OfficeClock clock;

    ChangeWebhook(
            WebhookRepository webhooks,
            CheckWebhook check,
            FindWebhooks find,
            MergePatch mergePatch,
            OfficeClock clock) {
        this.webhooks = webhooks;
        this.check = check;
        this.find = find;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    public WebhookView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Webhook webhook = webhooks.require(id);
        expected.check(webhook.version);
        WebhookChange stated = mergePatch.apply(webhook.asChange(), patch, WebhookChange.class);
        check.changing(webhook, stated);
        webhook.state(stated);
        webhooks.flush();
        return find.one(caller, id);
    }

    /** The old secret signs beside the new one for a day; the one before it no longer does. */
    @Transactional
    public NewWebhookView rotate(Caller caller, UUID id, Expected expected) {
        Webhook webhook = webhooks.require(id);
        expected.check(webhook.version);
        if (webhook.kind != WebhookKind.STANDARD) {
            throw new Refused(Refusal.of("webhook.vendors-secret"));
        }
        webhook.oldSecret = webhook.secret;
        webhook.oldSecretUntil = clock.now().plus(BOTH_SIGN);
        webhook.secret = SigningSecret.random();
        webhooks.flush();
        return NewWebhookView.of(webhook);
    }
}
