package cn.liuzhong.ratelimit;

import cn.liuzhong.platform.OfficeClock;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** So many requests a minute for each who asks: a bucket that fills again evenly. Each replica counts for itself. */
final class Quota {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Who is forgotten starts with a full bucket; after two windows without a request it is full anyway. */
    private static final int MOST_REMEMBERED = 50_000;

    private final long perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** @param perMinute 0 for no limit */
    Quota(long perMinute, OfficeClock clock) {
        this.perMinute = perMinute;
        this.time = new OfficeTime(clock);
    }

    boolean isOff() {
        return perMinute == 0;
    }

    Standing take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return new Standing(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String who) {
        return buckets.get(who, name -> Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build());
    }

    private static long seconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }

    private record OfficeTime(OfficeClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.now();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
