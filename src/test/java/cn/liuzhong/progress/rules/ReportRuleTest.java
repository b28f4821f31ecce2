package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRuleTest {

    /** By weekends, and the New Year's day of 2021. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(LocalDate.parse("2021-01-01"), false));

    @ParameterizedTest(name = "{0} is due on {1}")
    @CsvSource({"2020-10, 2020-11-04", "2020-11, 2020-12-03", "2020-12, 2021-01-06"})
    void dueOnTheThirdWorkingDayOfTheNextMonth(YearMonth month, LocalDate dueOn) {
        assertThat(ReportRule.dueOn(month, 3, CALENDAR)).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "on {0} what is due on {1} is near: {2}")
    @CsvSource({
        "2020-12-01, 2020-12-03, true",
        "2020-11-30, 2020-12-03, false",
        "2020-12-03, 2020-12-03, true",
        "2020-12-20, 2020-12-03, true",
        "2021-01-01, 2021-01-06, false",
        "2021-01-04, 2021-01-06, true"
    })
    void nearWithinTwoWorkingDays(LocalDate today, LocalDate dueOn, boolean near) {
        assertThat(ReportRule.isNear(dueOn, today, CALENDAR)).isEqualTo(near);
    }

    @ParameterizedTest(name = "at {0} the latest that was due is {1}")
    @CsvSource(
            textBlock =
                    """
            2020-11-16, 2020-10
            # due on the fourth, late from the fifth on
            2020-11-04, 2020-09
            2020-11-05, 2020-10
            2020-12-01, 2020-10
            2020-12-04, 2020-11
            2021-01-01, 2020-11
            2021-01-07, 2020-12""")
    void latestDueBefore(LocalDate asOf, YearMonth month) {
        assertThat(ReportRule.latestDue(asOf, 3, CALENDAR)).isEqualTo(month);
    }
}
