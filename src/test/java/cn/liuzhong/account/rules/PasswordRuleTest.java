package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.account.rules.PasswordRule.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        a,  7, TOO_SHORT
        a,  8,
        a, 72,
        a, 73, TOO_LONG
        密, 7, TOO_SHORT
        密, 8,
        密, 24,
        密, 25, TOO_LONG
        😀, 7, TOO_SHORT
        😀, 8,
        """)
    void characters_are_counted_below_and_bytes_above(String character, int times, Fault fault) {
        assertThat(PasswordRule.faultOf(character.repeat(times), "office1").orElse(null))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"fengmen-street, IS_USERNAME", "Fengmen-Street, IS_USERNAME", "fengmen-street1, "})
    void the_username_is_no_password(String password, Fault fault) {
        assertThat(PasswordRule.faultOf(password, "fengmen-street").orElse(null))
                .isEqualTo(fault);
    }
}
