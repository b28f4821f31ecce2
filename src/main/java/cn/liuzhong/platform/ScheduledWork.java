package cn.liuzhong.platform;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.jboss.logging.Logger;

/** How much of what the scheduler asked for is under way, and whether more may begin. */
@ApplicationScoped
class ScheduledWork {

    private static final Logger LOG = Logger.getLogger(ScheduledWork.class);

    /** What takes longer is cut off with the database, which undoes what was not finished. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private int underWay;
    private boolean stopping;

    /** @return whether it may begin; if so, its {@link #end} is waited for */
    synchronized boolean begin() {
        if (!stopping) {
            underWay++;
        }
        return !stopping;
    }

    synchronized void end() {
        underWay--;
        notifyAll();
    }

    /** Before anything else is stopped that such work may use. */
    synchronized void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent shutdown)
            throws InterruptedException {
        stopping = true;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long left = PATIENCE.toMillis(); underWay > 0 && left > 0; ) {
            wait(left);
            left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
        if (underWay > 0) {
            LOG.warnf("%d scheduled tasks are cut off: they take longer than %s", underWay, PATIENCE);
        }
    }
}
