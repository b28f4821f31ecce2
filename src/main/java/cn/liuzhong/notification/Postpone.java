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

    /** @return whether the message has to wait; waiting is no attempt */
    boolean untilOpen(Caller caller, Dispatch head, Instant now) {
        Instant open = windows.next(caller, head.recipient.channel, now).orElse(now.plus(SWITCHED_OFF));
        if (open.isAfter(now)) {
            head.nextTryAt = open;
            return true;
        }
        return false;
    }

    /** By the back-off; once its patience has ended the message is dead. */
    void afterFailure(Dispatch head, Duration retryAfter, Instant now) {
        Optional<Instant> next = settings.backOff()
                .next(
                        head.attempts,
                        head.firstTriedAt,
                        now,
                        ThreadLocalRandom.current().nextDouble(),
                        retryAfter);
        next.ifPresentOrElse(at -> head.nextTryAt = at, () -> head.settle(DispatchStatus.DEAD, now));
    }
}
