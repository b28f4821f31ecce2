package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.Waiting;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who holds up whom. */
class DispatchJobTest {

    private static final int AT_ONCE = 2;

    private final CountDownLatch mailServerAnswers = new CountDownLatch(1);
    private final Semaphore mails = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);
    private volatile boolean more;
    private final Semaphore others = new Semaphore(0);

    /** Mails are taken by a server that hangs; of all else there is one message. */
    private final SendNext sendNext = new SendNext(null, null, null, null, null) {

        private final Set<Channel> left = EnumSet.complementOf(EnumSet.of(Channel.EMAIL));

        @Override
        public boolean handle(Caller caller, Channel channel) {
            if (channel == Channel.EMAIL) {
                mails.release();
                await(mailServerAnswers);
                ended.release();
                return more;
            }
            synchronized (left) {
                if (left.remove(channel)) {
                    others.release();
                    return true;
                }
                return false;
            }
        }
    };

    private final DispatchJob job = new DispatchJob(
            new FanOut(null, null, null, null, null) {
                @Override
                public boolean handle(Caller caller) {
                    return false;
                }
            },
            sendNext,
            settings());

    @Test
    void a_mail_server_that_hangs_holds_up_no_other_channel() throws InterruptedException {
        job.dispatch();
        job.dispatch();

        assertThat(mails.tryAcquire(AT_ONCE, 30, TimeUnit.SECONDS)).isTrue();
        assertThat(others.tryAcquire(Channel.values().length - 1, 30, TimeUnit.SECONDS))
                .isTrue();
        mailServerAnswers.countDown();
        job.stop(new ShutdownEvent());
        assertThat(mails.availablePermits()).as("more mails at once").isZero();
    }

    @Test
    void a_service_that_is_stopped_ends_the_mail_under_way_and_begins_no_other() throws Exception {
        more = true;
        job.dispatch();
        assertThat(mails.tryAcquire(AT_ONCE, 30, TimeUnit.SECONDS)).isTrue();
        Waiting stop = Waiting.in(() -> {
            job.stop(new ShutdownEvent());
            return null;
        });
        assertThat(stop.waits()).isTrue();

        mailServerAnswers.countDown();
        stop.end();
        job.dispatch();
        assertThat(mails.availablePermits()).isZero();
        assertThat(ended.availablePermits()).isEqualTo(AT_ONCE);
    }

    private static DispatchSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(DispatchSettings.class)
                .withDefaultValues(Map.of(
                        "liuzhong.notifications.every", "off",
                        "liuzhong.notifications.parallel", String.valueOf(AT_ONCE),
                        "liuzhong.notifications.first-wait", "PT5S",
                        "liuzhong.notifications.longest-wait", "PT1H",
                        "liuzhong.notifications.patience", "PT72H",
                        "liuzhong.notifications.disable-after", "PT72H",
                        "liuzhong.notifications.connect-timeout", "PT3S",
                        "liuzhong.notifications.timeout", "PT10S"))
                .build()
                .getConfigMapping(DispatchSettings.class);
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
