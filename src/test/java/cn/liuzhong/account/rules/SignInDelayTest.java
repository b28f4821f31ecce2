package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        0,          PT0S
        1,          PT0S
        4,          PT0S
        5,          PT1S
        6,          PT2S
        7,          PT4S
        14,         PT8M32S
        15,         PT15M
        16,         PT15M
        2147483647, PT15M
        """)
    void the_fifth_mistake_costs_a_second_and_each_further_one_twice_as_much(int failures, Duration delay) {
        assertThat(SignInDelay.after(failures)).isEqualTo(delay);
    }

    @Property
    void one_more_mistake_never_costs_less_and_none_more_than_a_quarter_of_an_hour(
            @ForAll @IntRange(min = 0) int failures) {
        Duration delay = SignInDelay.after(failures);
        assertThat(delay).isBetween(Duration.ZERO, Duration.ofMinutes(15));
        if (failures > 0) {
            assertThat(delay).isGreaterThanOrEqualTo(SignInDelay.after(failures - 1));
        }
    }

    @Test
    void after_a_day_without_a_mistake_the_count_begins_anew() {
        Instant last = Instant.parse("2020-11-20T02:00:00Z");

        assertThat(SignInDelay.countOn(9, last, last.plus(Duration.ofDays(1)))).isEqualTo(10);
        assertThat(SignInDelay.countOn(9, last, last.plus(Duration.ofDays(1)).plusSeconds(1)))
                .isEqualTo(1);
        assertThat(SignInDelay.countOn(Integer.MAX_VALUE, last, last)).isEqualTo(Integer.MAX_VALUE);
    }
}
