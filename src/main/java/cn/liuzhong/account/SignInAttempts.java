package cn.liuzhong.account;

import cn.liuzhong.account.rules.Network;
import cn.liuzhong.account.rules.SignInDelay;
import cn.liuzhong.platform.Declined;
import cn.liuzhong.platform.OfficeClock;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** Half of all: a flood of guesses from one network leaves the other half to everybody else. */
    private static final int CHECKS_OF_A_NETWORK = CHECKS_AT_ONCE / 2;

    /** More are told to come again at once: whoever waits keeps a thread. */
    private static final int WAITING_OF_A_NETWORK = 32;

    private static final int PATIENCE_SECONDS = 1;

    private final FailedSignInRepository failures;
    private final OfficeClock clock;
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE, true);
    private final Cache<String, Semaphore> ofNetworks =
            Caffeine.newBuilder().weakValues().build();
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    SignInAttempts(FailedSignInRepository failures, OfficeClock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * One attempt at a time for each name and network: many at once would all be looked at before the first is counted. The
     * network's turn is waited for first, for a lock may be another network's too. To be called without a transaction, whose
     * connection would be held all the while.
     *
     * @param matches looks at the password
     * @throws Declined when it is too early; the password is not looked at
     */
    boolean attempt(String username, String address, BooleanSupplier matches) {
        String network = Network.of(address);
        String key = Secret.hash(username.toLowerCase(Locale.ROOT) + "\n" + network);
        Semaphore ofNetwork = ofNetworks.get(network, any -> new Semaphore(CHECKS_OF_A_NETWORK, true));
        if (ofNetwork.getQueueLength() >= WAITING_OF_A_NETWORK) {
            throw comeAgain(1);
        }
        return inTurn(ofNetwork, () -> oneAtATime(key, matches));
    }

    private boolean oneAtATime(String key, BooleanSupplier matches) {
        synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
            boolean failedBefore = requireOpen(key);
            boolean right = inTurn(checks, matches);
            if (!right) {
                count(key);
            } else if (failedBefore) {
                forget(key);
            }
            return right;
        }
    }

    private static boolean inTurn(Semaphore turns, BooleanSupplier work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw comeAgain(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.getAsBoolean();
        } finally {
            turns.release();
        }
    }

    private static Declined comeAgain(long seconds) {
        return new Declined(429, "sign-in-locked", Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }

    private boolean requireOpen(String key) {
        Instant until = QuarkusTransaction.requiringNew()
                .call(() -> failures.lockedUntil(key).orElse(null));
        Instant now = clock.now();
        if (until != null && now.isBefore(until)) {
            throw comeAgain(Duration.between(now, until).plusMillis(999).toSeconds());
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
