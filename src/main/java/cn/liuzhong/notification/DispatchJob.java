package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The scheduler's door to {@link FanOut} and {@link SendNext}. Any number of replicas may ask: the database gives each queue to one.
 * One receiver that hangs holds up one of its channel's threads; a mail server that hangs, no webhook.
 */
@ApplicationScoped
class DispatchJob {

    private static final Logger LOG = Logger.getLogger(DispatchJob.class);

    private final FanOut fanOut;
    private final SendNext sendNext;
    private final DispatchSettings settings;
    private final Map<Channel, Semaphore> idle = new EnumMap<>(Channel.class);
    private final ExecutorService threads;

    DispatchJob(FanOut fanOut, SendNext sendNext, DispatchSettings settings) {
        this.fanOut = fanOut;
        this.sendNext = sendNext;
        this.settings = settings;
        for (Channel channel : Channel.values()) {
            idle.put(channel, new Semaphore(settings.parallel()));
        }
        this.threads = Executors.newFixedThreadPool(settings.parallel() * idle.size());
    }

    @UntilShutdown
    @Scheduled(
            identity = "dispatch",
            every = "{liuzhong.notifications.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dispatch() {
        try {
            while (fanOut.handle(Caller.SCHEDULER)) {
                LOG.debug("told what was in the outbox");
            }
        } finally {
            startSending();
        }
    }

    private void startSending() {
        idle.forEach((channel, free) -> {
            while (!threads.isShutdown() && free.tryAcquire()) {
                threads.execute(() -> sendWhatIsDue(channel));
            }
        });
    }

    private void sendWhatIsDue(Channel channel) {
        try {
            while (!threads.isShutdown() && sendNext.handle(Caller.SCHEDULER, channel)) {
                LOG.debug("sent one, or tried to");
            }
        } catch (RuntimeException failed) {
            LOG.warn("a message is sent again: what came of it could not be entered", failed);
        } finally {
            idle.get(channel).release();
        }
    }

    /** What is being sent is sent to its end; killed before, it is sent again by another replica, under the same id. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(settings.longestSending().toMillis() + 1000, TimeUnit.MILLISECONDS);
    }
}
