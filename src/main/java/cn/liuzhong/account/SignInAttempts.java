package cn.liuzhong.account;

import cn.liuzhong.account.rules.Network;
import cn.liuzhong.account.rules.SignInDelay;
import cn.liuzhong.platform.Declined;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Lets passwords be tried, ever more slowly after mistakes. It counts by name and network: whoever guesses somebody's
 * password from elsewhere does not lock him out, and a name that nobody has is treated like every other.
 */
@ApplicationScoped
class SignInAttempts {

    private static final int LOCKS = 256;
    private static final int CHECKS_AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 2;

    private final FailedSignInRepository failures;
    private final OfficeClock clock;
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE, true);
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    SignInAttempts(FailedSignInRepository failures, OfficeClock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * One attempt at a time for each name and network: many at once would all be looked at before the first is counted.
     *
     * @param matches looks at the password
     * @throws Declined when it is too early; the password is not looked at
     */
    boolean attempt(String username, String address, BooleanSupplier matches) {
        String key = Secret.hash(username.toLowerCase(Locale.ROOT) + "\n" + Network.of(address));
        synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
            boolean failedBefore = requireOpen(key);
            boolean right = checked(matches);
            if (!right) {
                count(key);
            } else if (failedBefore) {
                forget(key);
            }
            return right;
        }
    }

    /** A flood of guesses gets a few checks at a time; those who are signed in already need none. */
    private boolean checked(BooleanSupplier matches) {
        try {
            if (!checks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Declined(429, "sign-in-locked", Map.of(HttpHeaders.RETRY_AFTER, "1"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return matches.getAsBoolean();
        } finally {
            checks.release();
        }
    }

    private boolean requireOpen(String key) {
        Instant until = failures.lockedUntil(key).orElse(null);
        Instant now = clock.now();
        if (until != null && now.isBefore(until)) {
            long seconds = Duration.between(now, until).plusMillis(999).toSeconds();
            throw new Declined(429, "sign-in-locked", Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        }
        return until != null;
    }

    /** In a transaction of its own: it counts also where the request that it belongs to fails. */
    private void count(String key) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.now();
            FailedSignIn row = failures.locked(key, now);
            row.failures = SignInDelay.countOn(row.failures, row.lastFailedAt, now);
            row.lastFailedAt = now;
            row.lockedUntil = now.plus(SignInDelay.after(row.failures));
        });
    }

    private void forget(String key) {
        QuarkusTransaction.requiringNew().run(() -> failures.deleteById(key));
    }
}
