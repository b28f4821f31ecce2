package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By the vendor's published rule; the expected value was computed by its example in Python. */
class DingTalkSignTest {

    private static final String SECRET = "SECthis is secret";
    private static final long MILLIS = 1577262236757L;

    @Test
    void timestamp_and_signature_follow_the_robots_token() {
        assertThat(DingTalkSign.sign("https://oapi.dingtalk.com/robot/send?access_token=XXX", SECRET, MILLIS))
                .isEqualTo("https://oapi.dingtalk.com/robot/send?access_token=XXX&timestamp=1577262236757"
                        + "&sign=J2qBKLynGZv5uMXAkGgdbSkX8S8Dbkqw1VOS3Ie%2BDF0%3D");
    }

    @Test
    void an_address_without_a_query_gets_one() {
        assertThat(DingTalkSign.sign("http://localhost/robot", SECRET, MILLIS))
                .startsWith("http://localhost/robot?timestamp=1577262236757&sign=");
    }
}
