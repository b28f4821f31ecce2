package cn.liuzhong.supervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePeriodsTest {

    private static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Map.of());

    @ParameterizedTest(name = "{0}, installed {2}, recorded {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        # today,    kind,      installed,  recorded,               run,        skipped
        2020-11-17, REMINDER,  2020-11-02, -,                      -,          -
        2020-11-18, REMINDER,  2020-11-02, -,                      2020-11-H1, -
        2020-11-18, REMINDER,  2020-11-02, 2020-11-H1,             -,          -
        2020-11-30, REMINDER,  2020-11-02, -,                      2020-11-H1, -
        2020-12-02, REMINDER,  2020-11-02, 2020-11-H1,             -,          -
        2020-12-03, REMINDER,  2020-11-02, 2020-11-H1,             2020-11-H2, -
        2020-12-25, REMINDER,  2020-11-02, -,                      2020-12-H1, 2020-11-H1 2020-11-H2
        2020-12-25, REMINDER,  2020-11-02, 2020-11-H1,             2020-12-H1, 2020-11-H2
        2020-12-25, REMINDER,  2020-11-02, 2020-12-H1,             -,          2020-11-H1 2020-11-H2
        2020-12-25, REMINDER,  2020-12-20, -,                      -,          -
        2020-12-03, INTERVIEW, 2020-11-30, -,                      2020-11,    -
        2020-12-02, INTERVIEW, 2020-11-30, -,                      -,          -
        2021-02-25, INTERVIEW, 2020-11-30, 2020-11,                2021-01,    2020-12
        """)
    void the_latest_due_period_is_run_and_older_missed_ones_are_skipped(
            LocalDate today, RunKind kind, LocalDate installed, String recorded, String run, String skipped) {
        DuePeriods due = DuePeriods.at(today, kind, installed, words(recorded), WEEKENDS_ONLY, 3);

        assertThat(due.run().map(Period::text).orElse(null)).isEqualTo(run);
        assertThat(due.skip().stream().map(Period::text).collect(Collectors.toSet()))
                .isEqualTo(words(skipped));
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(" ")).collect(Collectors.toSet());
    }
}
