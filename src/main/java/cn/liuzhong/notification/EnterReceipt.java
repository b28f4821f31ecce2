package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Enters what came of an attempt: how it stands with the message, with the webhook it went to, and whom that concerns. */
@ApplicationScoped
class EnterReceipt {

    private final Postpone postpone;
    private final WatchWebhook webhooks;
    private final TellOfDeadLetter deadLetters;

    EnterReceipt(Postpone postpone, WatchWebhook webhooks, TellOfDeadLetter deadLetters) {
        this.postpone = postpone;
        this.webhooks = webhooks;
        this.deadLetters = deadLetters;
    }

    void handle(Caller caller, Dispatch head, Receipt receipt, Instant now) {
        if (receipt.outcome() == Receipt.Outcome.NOT_ASKED) {
            head.nextTryAt = now.plus(receipt.retryAfter());
            return;
        }
        head.tried(now, receipt.reason());
        switch (receipt.outcome()) {
            case TAKEN -> head.settle(DispatchStatus.SENT, now);
            case NEVER, GONE -> head.settle(DispatchStatus.DEAD, now);
            default -> postpone.afterFailure(caller, head, receipt.retryAfter(), now);
        }
        boolean inUse = webhooks.note(caller, head.recipient.asAddress(), receipt, now);
        // Of one that is switched off the office has been told, or it did so itself: not of each message again.
        if (head.status == DispatchStatus.DEAD && inUse) {
            deadLetters.handle(caller, head, now);
        }
    }
}
