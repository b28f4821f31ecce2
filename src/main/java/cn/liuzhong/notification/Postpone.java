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

    private final Windows windows;
    private final DispatchSettings settings;

    Postpone(Windows windows, DispatchSettings settings) {
        this.windows = windows;
        this.settings = settings;
    }

    /**
     * Patience begins again with a channel that was switched off: nobody knows for how long.
     *
     * @return whether the message has to wait; waiting is no attempt
     */
    boolean untilOpen(Caller caller, Dispatch head, Instant now) {
        Optional<Instant> open = windows.next(caller, head.recipient.channel, now);
        if (open.isEmpty()) {
            head.firstTriedAt = null;
        }
        head.nextTryAt = open.orElse(now.plus(SWITCHED_OFF));
        return head.nextTryAt.isAfter(now);
    }

    /** By the back-off; once its patience has ended, and only hours count in which it might be sent, the message is dead. */
    void afterFailure(Caller caller, Dispatch head, Duration retryAfter, Instant now) {
        Optional<Instant> next = settings.backOff()
                .next(
                        head.attempts,
                        windows.after(caller, head.recipient.channel, head.firstTriedAt, settings.patience()),
                        now,
                        ThreadLocalRandom.current().nextDouble(),
                        retryAfter);
        next.ifPresentOrElse(at -> head.nextTryAt = at, () -> head.settle(DispatchStatus.DEAD, now));
    }
}
