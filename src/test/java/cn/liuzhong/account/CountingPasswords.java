package cn.liuzhong.account;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts how often the expensive comparison is made. */
@Mock
@Singleton
class CountingPasswords extends Passwords {

    private final AtomicInteger comparisons = new AtomicInteger();

    CountingPasswords(@ConfigProperty(name = "liuzhong.accounts.bcrypt-cost") int cost) {
        super(cost);
    }

    @Override
    boolean compare(String password, String hash) {
        comparisons.incrementAndGet();
        return super.compare(password, hash);
    }

    /** Since it was last asked. */
    int count() {
        return comparisons.getAndSet(0);
    }
}
