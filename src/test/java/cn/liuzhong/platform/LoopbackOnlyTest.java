package cn.liuzhong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        127.0.0.1,        true
        127.8.8.8,        true
        ::1,              true
        0:0:0:0:0:0:0:1,  true
        ::ffff:127.0.0.1, true
        10.0.0.1,         false
        192.168.1.1,      false
        169.254.1.1,      false
        0.0.0.0,          false
        fe80::1,          false
        -,                false
        """)
    void only_the_machine_itself_is_served(String address, boolean served) {
        assertThat(LoopbackOnly.isLoopback(address)).isEqualTo(served);
    }
}
