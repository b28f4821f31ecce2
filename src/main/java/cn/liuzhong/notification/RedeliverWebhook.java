package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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

    /** In the places that they had: in their order, and before what still waits. */
    @Transactional
    public WebhookRedeliveryView handle(Caller caller, UUID id, Expected expected) {
        Webhook webhook = webhooks.require(id);
        expected.check(webhook.version);
        webhook.requireActive();
        List<Dispatch> dead = dispatches.lockDead(webhook.asAddress(), MOST);
        Instant now = clock.now();
        dead.forEach(dispatch -> dispatch.startAgain(dispatch.position, now));
        dispatches.flush();
        return new WebhookRedeliveryView(dead.size(), dispatches.countDead(webhook.asAddress()));
    }
}
