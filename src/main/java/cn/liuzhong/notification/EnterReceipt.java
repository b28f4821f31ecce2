package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Enters what came of an attempt: how it stands with the message, with the webhook it went to, and whom that concerns. */
@ApplicationScoped
class EnterReceipt {

    private final DispatchRepository dispatches;
    private final Postpone postpone;
    private final WatchWebhook webhooks;
    private final TellOfDeadLetter deadLetters;

    EnterReceipt(
            DispatchRepository dispatches, Postpone postpone, WatchWebhook webhooks, TellOfDeadLetter deadLetters) {
        this.dispatches = dispatches;
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
            case TAKEN -> {
                head.settle(DispatchStatus.SENT, now);
                giveUp(caller, head, receipt.lost(), now);
            }
            case NEVER, GONE -> head.settle(DispatchStatus.DEAD, now);
            default -> postpone.afterFailure(caller, head, receipt.retryAfter(), now);
        }
        boolean inUse = webhooks.note(caller, head.recipient.asAddress(), receipt, now);
        // Of one that is switched off the office has been told, or it did so itself: not of each message again.
        if (head.status == DispatchStatus.DEAD && inUse) {
            deadLetters.handle(caller, head, now);
        }
    }

    /**
     * What it was sent without is a dead letter of its own, which the office sends to who is there by now. Only once the rest is sent:
     * until then an address may be a contact's again, and a message that dies is sent anew as a whole.
     */
    private void giveUp(Caller caller, Dispatch sent, List<UUID> lost, Instant now) {
        if (lost.isEmpty()) {
            return;
        }
        Dispatch dead = Dispatch.of(sent.recipient, sent.event, now);
        dead.outboxIds.addAll(lost);
        dead.position = dispatches.positions(1).get(0);
        dead.tried(now, StillReached.NOBODY);
        dead.settle(DispatchStatus.DEAD, now);
        dispatches.persistAndFlush(dead);
        deadLetters.handle(caller, dead, now);
    }
}
