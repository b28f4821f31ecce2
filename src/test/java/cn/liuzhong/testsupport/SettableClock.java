package cn.liuzhong.testsupport;

import cn.liuzhong.platform.OfficeClock;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** The office's clock in tests: stands still until it is set, at ten in the morning. */
@Mock
@Singleton
public class SettableClock extends OfficeClock {

    public static final LocalDate START = LocalDate.of(2020, 11, 20);

    private volatile Instant now = morningOf(START);

    @Override
    public Instant now() {
        return now;
    }

    public void set(LocalDate day) {
        now = morningOf(day);
    }

    /** As fine as the office's clock. */
    public void set(Instant instant) {
        now = instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
    }
}
