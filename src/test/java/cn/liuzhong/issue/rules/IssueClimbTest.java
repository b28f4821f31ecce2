package cn.liuzhong.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.settings.rules.RuleSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueClimbTest {

    private static final RuleSettings RULES = RuleSettings.STANDARD;

    /** 国庆 and 中秋 2020: off from 1 to 8 October, 27 September and 10 October worked. */
    private static final WorkingCalendar AUTUMN = new WorkingCalendar(autumn());

    private static Map<LocalDate, Boolean> autumn() {
        Map<LocalDate, Boolean> days = IntStream.rangeClosed(1, 8)
                .mapToObj(day -> LocalDate.of(2020, 10, day))
                .collect(Collectors.toMap(day -> day, day -> false));
        days.put(LocalDate.of(2020, 9, 27), true);
        days.put(LocalDate.of(2020, 10, 10), true);
        return days;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        UNIT,   2020-11-02, 2020-11-11
        UNIT,   2020-11-07, 2020-11-17
        GROUP,  2020-11-02, 2020-11-16
        OFFICE, 2020-11-02, 2020-11-23
        UNIT,   2020-09-25, 2020-10-12
        UNIT,   2020-09-30, 2020-10-16
        OFFICE, 2020-09-30, 2020-10-28
        """)
    void the_clock_counts_working_days(IssueLevel level, LocalDate since, LocalDate climbsOn) {
        assertThat(IssueClimb.climbsOn(level, since, RULES, AUTUMN)).contains(climbsOn);
        assertThat(IssueClimb.isDue(level, since, climbsOn.minusDays(1), RULES, AUTUMN))
                .isFalse();
        assertThat(IssueClimb.isDue(level, since, climbsOn, RULES, AUTUMN)).isTrue();
        assertThat(IssueClimb.isDue(level, since, climbsOn.plusDays(90), RULES, AUTUMN))
                .isTrue();
    }

    @Test
    void the_leading_group_has_no_clock() {
        LocalDate since = LocalDate.of(2020, 1, 2);
        assertThat(IssueClimb.climbsOn(IssueLevel.LEADING_GROUP, since, RULES, AUTUMN))
                .isEmpty();
        assertThat(IssueClimb.isDue(IssueLevel.LEADING_GROUP, since, since.plusYears(9), RULES, AUTUMN))
                .isFalse();
    }

    @Property
    void whatever_is_due_was_pre_selected(
            @ForAll @IntRange(max = 2) int level,
            @ForAll @IntRange(max = 60) int daysAgo,
            @ForAll @Size(60) List<Boolean> worked) {
        LocalDate today = LocalDate.of(2020, 11, 20);
        LocalDate since = today.minusDays(daysAgo);
        WorkingCalendar anyCalendar = new WorkingCalendar(
                IntStream.range(0, 60).boxed().collect(Collectors.toMap(i -> today.minusDays(i), worked::get)));
        IssueLevel of = IssueLevel.values()[level];

        if (IssueClimb.isDue(of, since, today, RULES, anyCalendar)) {
            assertThat(since).isBeforeOrEqualTo(IssueClimb.latestReceipt(of, today, RULES));
        }
    }
}
