package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sends all dead letters of a webhook again, once it is there again. */
@ApplicationScoped
public class RedeliverWebhook {

    /** At one go. */
    static final int MOST = 1000;

    private final WebhookRepository webhooks;
    private final DispatchRepository dispatches;
    private final OfficeClock clock;

    RedeliverWebhook(WebhookRepository webhooks, DispatchRepository dispatches, OfficeClock clock) {
        this.webhooks = webhooks;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** In the places that they had, before what has come since: the receiver hears it as it happened. */
    @Transactional
    public WebhookRedeliveryView handle(Caller caller, UUID id, Expected expected) {
        Webhook webhook = webhooks.require(id);
        expected.check(webhook.version);
        webhook.requireActive();
        int count = dispatches.startAllAgain(webhook.asAddress(), MOST, clock.now());
        return new WebhookRedeliveryView(count, dispatches.countDead(webhook.asAddress()));
    }
}
