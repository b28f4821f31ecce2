package cn.liuzhong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The scheduler asks on until after the database is closed. */
@QuarkusTest
class UntilShutdownTest extends HttpTest {

    /** Far less than what is under way is waited for. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @Inject
    Work work;

    @Inject
    ScheduledWork all;

    @Test
    void nothing_begins_once_the_service_is_being_stopped() {
        ScheduledWork mine = new ScheduledWork();
        QuarkusMock.installMockForInstance(mine, all);
        work.doIt();
        assertThat(work.done()).isEqualTo(1);

        // It waits for what is under way, and gives up only after some time: it was entered as ended.
        assertTimeout(AT_ONCE, () -> mine.stop(new ShutdownEvent()));
        work.doIt();
        assertThat(work.done()).isEqualTo(1);
    }

    @ApplicationScoped
    static class Work {

        private int done;

        @UntilShutdown
        void doIt() {
            done++;
        }

        int done() {
            return done;
        }
    }
}
