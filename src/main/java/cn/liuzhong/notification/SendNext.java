package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Sends one message and enters what came of it, in one transaction: if that is cut off, the message is as if it had never been
 * tried, and is sent again under the same id.
 */
@ApplicationScoped
public class SendNext {

    private final DispatchRepository dispatches;
    private final SendParcel parcels;
    private final WatchWebhook webhooks;
    private final Postpone postpone;
    private final OfficeClock clock;

    SendNext(
            DispatchRepository dispatches,
            SendParcel parcels,
            WatchWebhook webhooks,
            Postpone postpone,
            OfficeClock clock) {
        this.dispatches = dispatches;
        this.parcels = parcels;
        this.webhooks = webhooks;
        this.postpone = postpone;
        this.clock = clock;
    }

    /** @return whether there was a recipient to whom something seemed to be due */
    @Transactional
    public boolean handle(Caller caller) {
        Instant now = clock.now();
        return dispatches
                .lockFreeAndDue(now)
                .map(recipient -> {
                    dispatches.endIfLeftAlone();
                    dispatches
                            .head(recipient)
                            .filter(head -> !head.nextTryAt.isAfter(now))
                            .filter(head -> !postpone.untilOpen(caller, head, now))
                            .ifPresent(head -> send(caller, head));
                    return true;
                })
                .orElse(false);
    }

    private void send(Caller caller, Dispatch head) {
        Receipt receipt = parcels.send(head);
        Instant now = clock.now();
        head.tried(now, receipt.reason());
        switch (receipt.outcome()) {
            case TAKEN -> head.settle(DispatchStatus.SENT, now);
            case NEVER, GONE -> head.settle(DispatchStatus.DEAD, now);
            case LATER -> postpone.afterFailure(head, receipt.retryAfter(), now);
        }
        webhooks.note(caller, head.recipient.asAddress(), receipt, now);
    }
}
