package cn.liuzhong.account;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts how often the expensive comparison is made. */
@Mock
@Singleton
class CountingPasswords extends Passwords {

    private final AtomicInteger comparisons = new AtomicInteger();
    private volatile Gate gate;

    CountingPasswords(@ConfigProperty(name = "liuzhong.accounts.bcrypt-cost") int cost) {
        super(cost);
    }

    @Override
    boolean compare(String password, String hash) {
        comparisons.incrementAndGet();
        Gate closed = gate;
        if (closed != null && closed.password().equals(password)) {
            closed.waitUntilOpen();
        }
        return super.compare(password, hash);
    }

    /** Holds up whoever tries that password until it is opened. */
    Gate close(String password) {
        gate = new Gate(password, new Semaphore(0), new CountDownLatch(1));
        return gate;
    }

    record Gate(String password, Semaphore arrivals, CountDownLatch opened) implements AutoCloseable {

        /** Until somebody has come to it. */
        void awaitFirst() throws InterruptedException {
            arrivals.acquire();
            arrivals.release();
        }

        int arrived() {
            return arrivals.availablePermits();
        }

        private void waitUntilOpen() {
            arrivals.release();
            try {
                opened.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Opens it. */
        @Override
        public void close() {
            opened.countDown();
        }
    }

    /** Since it was last asked. */
    int count() {
        return comparisons.getAndSet(0);
    }
}
