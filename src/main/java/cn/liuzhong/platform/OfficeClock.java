package cn.liuzhong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that asks what time it is. Rule dates live in Asia/Shanghai, instants are UTC. */
@ApplicationScoped
public class OfficeClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** As fine as the database keeps instants: what is answered is what is read again. */
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private final Clock clock = Clock.tick(Clock.system(ZONE), MICROSECOND);

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    /** The office's calendar day at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
