package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        192.0.2.1,        192.0.2.1,            true
        192.0.2.1,        192.0.2.2,            false
        2001:db8::1,      2001:db8::ffff:1,     true
        2001:db8:0:1::1,  2001:db8:0:1:2:3:4:5, true
        2001:db8::1,      2001:db8:0:1::1,      false
        ::ffff:192.0.2.1, 192.0.2.1,            true
        _hidden,          _hidden,              true
        not:an:address,   not:an:address,       true
        unknown,          192.0.2.1,            false
        """)
    void what_somebody_can_choose_himself_does_not_count(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }
}
