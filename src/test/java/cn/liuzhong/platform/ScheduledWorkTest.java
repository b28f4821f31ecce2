package cn.liuzhong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Waiting;
import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;

class ScheduledWorkTest {

    private final ScheduledWork work = new ScheduledWork();

    @Test
    void what_is_under_way_is_waited_for_and_nothing_more_begins() throws Exception {
        assertThat(work.begin()).isTrue();
        assertThat(work.begin()).isTrue();
        Waiting stop = Waiting.in(() -> {
            work.stop(new ShutdownEvent());
            return null;
        });
        assertThat(stop.waits()).isTrue();
        assertThat(work.begin()).isFalse();

        work.end();
        assertThat(stop.waits()).as("for the other").isTrue();
        work.end();
        stop.end();
        assertThat(work.begin()).isFalse();
    }
}
