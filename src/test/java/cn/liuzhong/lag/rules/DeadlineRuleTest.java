package cn.liuzhong.lag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRuleTest {

    private static final int RED_AFTER = 30;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        # due,      done,       D,          days
        2020-11-15, -,          2020-11-16, 1
        2020-11-15, 2020-11-15, 2020-11-16, -
        2020-11-15, 2020-11-16, 2020-11-16, 1
        2020-11-16, -,          2020-11-16, -
        2020-10-20, 2020-11-20, 2020-11-16, 27
        2020-10-20, 2020-11-15, 2020-11-16, -
        2020-02-28, -,          2020-03-01, 2
        """)
    void what_was_due_before_the_day_and_not_done_before_it_lags(
            LocalDate due, LocalDate done, LocalDate asOf, Integer days) {
        Optional<Lag> lag =
                DeadlineRule.judge(deadline(due, done), asOf).map(lagging -> Lag.of(lagging, asOf, RED_AFTER));

        assertThat(lag.map(Lag::lagDays).orElse(null)).isEqualTo(days);
        assertThat(lag.map(Lag::lagSince).orElse(due.plusDays(1))).isEqualTo(due.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2020-10-17, YELLOW
        2020-10-16, RED
        """)
    void more_than_thirty_days_are_red(LocalDate due, Light light) {
        LocalDate asOf = LocalDate.of(2020, 11, 16);

        assertThat(DeadlineRule.judge(deadline(due, null), asOf).map(lagging -> Lag.of(lagging, asOf, RED_AFTER)))
                .map(Lag::light)
                .contains(light);
    }

    @Property
    void lag_days_are_the_days_from_the_first_late_one_to_the_as_of_day(
            @ForAll @DateRange(min = "2020-01-01", max = "2021-12-31") LocalDate due,
            @ForAll @DateRange(min = "2020-01-01", max = "2021-12-31") LocalDate asOf) {
        Optional<Lag> today =
                DeadlineRule.judge(deadline(due, null), asOf).map(lagging -> Lag.of(lagging, asOf, RED_AFTER));
        LocalDate tomorrow = asOf.plusDays(1);
        int grown = DeadlineRule.judge(deadline(due, null), tomorrow)
                .map(lagging -> Lag.of(lagging, tomorrow, RED_AFTER).lagDays())
                .orElse(0);

        assertThat(today.isPresent()).isEqualTo(due.isBefore(asOf));
        assertThat(grown)
                .isEqualTo(due.isBefore(tomorrow) ? today.map(Lag::lagDays).orElse(0) + 1 : 0);
    }

    private static Deadline deadline(LocalDate due, LocalDate done) {
        UUID id = new UUID(1, 1);
        return new Deadline(LagKind.MILESTONE, id, id, "项目", id, "节点", due, done);
    }
}
