package cn.liuzhong.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.SessionEventListener;

/** Counts and times what Hibernate sends to the driver, over all sessions; Hibernate makes one of these for each. */
public class RoundTrips implements SessionEventListener {

    private static final long serialVersionUID = 1L;

    private static final AtomicLong STATEMENTS = new AtomicLong();
    private static final AtomicLong BATCHES = new AtomicLong();
    private static final AtomicLong STATEMENT_NANOS = new AtomicLong();
    private static final AtomicLong BATCH_NANOS = new AtomicLong();

    private transient long started;

    /**
     * What was sent since the last {@link #reset()}.
     *
     * @param statements executed one by one
     * @param batches of many rows each
     */
    record Sent(long statements, long batches, double statementMs, double batchMs) {}

    static void reset() {
        STATEMENTS.set(0);
        BATCHES.set(0);
        STATEMENT_NANOS.set(0);
        BATCH_NANOS.set(0);
    }

    static Sent sent() {
        return new Sent(STATEMENTS.get(), BATCHES.get(), ms(STATEMENT_NANOS), ms(BATCH_NANOS));
    }

    private static double ms(AtomicLong nanos) {
        return nanos.get() / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    @Override
    public void jdbcExecuteStatementStart() {
        started = System.nanoTime();
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        STATEMENTS.incrementAndGet();
        STATEMENT_NANOS.addAndGet(System.nanoTime() - started);
    }

    @Override
    public void jdbcExecuteBatchStart() {
        started = System.nanoTime();
    }

    @Override
    public void jdbcExecuteBatchEnd() {
        BATCHES.incrementAndGet();
        BATCH_NANOS.addAndGet(System.nanoTime() - started);
    }
}
