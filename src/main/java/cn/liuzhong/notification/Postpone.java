package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Puts a message off: while its channel may not send, and after an attempt that came to nothing. */
@ApplicationScoped
class Postpone {

    /** Until a channel that is switched off is looked at again. */
    private static final Duration SWITCHED_OFF = Duration.ofHours(1);

    /** From the first attempt on, however long it was queued before: greylists ask for five minutes, some for twenty-five. */
    private static final Duration LEAST = Duration.ofMinutes(30);

    private final Windows windows;
    private final DispatchSettings settings;

    Postpone(Windows windows, DispatchSettings settings) {
        this.windows = windows;
        this.settings = settings;
    }

    /** @return whether the message has to wait; waiting is no attempt */
    boolean untilOpen(Caller caller, Dispatch head, Instant now) {
        head.nextTryAt = windows.next(caller, head.recipient.channel, now).orElse(now.plus(SWITCHED_OFF));
        return head.nextTryAt.isAfter(now);
    }

    /**
     * By the back-off; once its patience has ended, the message is dead. Patience counts from when it was put into the queue: those
     * behind one that fails for days would else take days each, and come when nobody waits for them. Each has half an hour of its own
     * all the same: we may have been down ourselves, and a server asks whom it does not know to come again.
     */
    void afterFailure(Caller caller, Dispatch head, Duration retryAfter, Instant now) {
        Optional<Instant> next = settings.backOff()
                .next(
                        head.attempts,
                        end(caller, head),
                        now,
                        ThreadLocalRandom.current().nextDouble(),
                        retryAfter);
        next.ifPresentOrElse(at -> head.nextTryAt = at, () -> head.settle(DispatchStatus.DEAD, now));
    }

    private Instant end(Caller caller, Dispatch head) {
        Channel channel = head.recipient.channel;
        Instant queued = windows.after(caller, channel, head.queuedAt(), settings.patience());
        Instant tried = windows.after(caller, channel, head.firstTriedAt, LEAST);
        return queued.isAfter(tried) ? queued : tried;
    }
}
