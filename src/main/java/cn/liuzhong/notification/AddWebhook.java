package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Has somebody outside be told from now on. */
@ApplicationScoped
public class AddWebhook {

    private final WebhookRepository webhooks;
    private final CheckWebhook check;
    private final OfficeClock clock;

    AddWebhook(WebhookRepository webhooks, CheckWebhook check, OfficeClock clock) {
        this.webhooks = webhooks;
        this.check = check;
        this.clock = clock;
    }

    @Transactional
    public NewWebhookView handle(Caller caller, WebhookRequest request) {
        check.making(caller, request);
        Webhook webhook = new Webhook();
        webhook.kind = request.kindOrDefault();
        webhook.state(request.asChange());
        webhook.unitId = request.unitId();
        if (webhook.kind == WebhookKind.STANDARD) {
            webhook.secret = SigningSecret.random();
        }
        webhook.madeBy = caller.name();
        webhook.createdAt = clock.now();
        webhooks.persistAndFlush(webhook);
        return NewWebhookView.of(webhook);
    }
}
