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
    private final Postpone postpone;
    private final EnterReceipt enter;
    private final OfficeClock clock;

    SendNext(
            DispatchRepository dispatches,
            SendParcel parcels,
            Postpone postpone,
            EnterReceipt enter,
            OfficeClock clock) {
        this.dispatches = dispatches;
        this.parcels = parcels;
        this.postpone = postpone;
        this.enter = enter;
        this.clock = clock;
    }

    /** @return whether there was a recipient on this channel to whom something seemed to be due */
    @Transactional
    public boolean handle(Caller caller, Channel channel) {
        Instant now = clock.now();
        return dispatches
                .lockFreeAndDue(channel, now)
                .map(recipient -> {
                    dispatches.endIfLeftAlone();
                    dispatches
                            .head(recipient)
                            .filter(head -> !head.nextTryAt.isAfter(now))
                            .filter(head -> !postpone.untilOpen(caller, head, now))
                            .ifPresent(head -> enter.handle(caller, head, parcels.send(head), clock.now()));
                    return true;
                })
                .orElse(false);
    }
}
