package cn.liuzhong.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.OfficeClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuotaTest {

    private Instant now = Instant.parse("2020-11-20T02:00:00Z");
    private final Quota quota = new Quota(6, new OfficeClock() {
        @Override
        public Instant now() {
            return now;
        }
    });

    @Test
    void a_bucket_fills_again_evenly() {
        for (int i = 0; i < 6; i++) {
            assertThat(quota.take("a").allowed()).isTrue();
        }
        Standing empty = quota.take("a");
        assertThat(empty.allowed()).isFalse();
        assertThat(empty.retry()).isEqualTo(10);
        assertThat(empty.full()).isEqualTo(60);
        assertThat(quota.take("b").remaining()).isEqualTo(5);

        now = now.plusSeconds(10);
        assertThat(quota.take("a").allowed()).isTrue();
        assertThat(quota.take("a").allowed()).isFalse();
    }
}
