package cn.liuzhong.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.progress.rules.YearFigures;
import cn.liuzhong.progress.rules.YearPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2020, 11, 30);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # due,      done,       exempt, counted, on time
        2020-11-15, 2020-11-15, false,  1,       1
        2020-11-15, 2020-11-16, false,  1,       0
        2020-11-15, 2020-09-01, false,  1,       1
        2020-11-15, ,           false,  1,       0
        2020-11-15, ,           true,   0,       0
        2020-11-15, 2020-11-16, true,   0,       0
        2020-11-15, 2020-11-14, true,   1,       1
        """)
    void what_is_done_by_its_day_counts_and_what_is_exempt_does_not_count_against(
            LocalDate dueOn, LocalDate doneOn, boolean exempt, int due, int onTime) {
        assertThat(Punctuality.of(List.of(new DueItem(dueOn, doneOn, exempt)))).isEqualTo(new Punctuality(due, onTime));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # start,    invested, entered,    due, started, entered
        2020-11-30, true,     2020-11-30, 1,   1,       1
        2020-11-30, true,     2020-12-01, 1,   1,       0
        2020-03-01, false,    ,           1,   0,       0
        2020-03-01, false,    2020-02-01, 1,   0,       1
        2020-12-01, true,     2020-11-01, 0,   0,       0
        ,           true,     2020-11-01, 0,   0,       0
        """)
    void who_should_have_started_by_the_months_end_earns_by_spending_and_by_being_taken_in(
            LocalDate startOn, boolean invested, LocalDate enteredOn, int due, int started, int entered) {
        assertThat(Starts.of(List.of(new StartFact(startOn, invested, enteredOn)), CUT_OFF))
                .isEqualTo(new Starts(due, started, entered));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # handed in, returned, doubted, exempt, owed, on time, good
        2020-11-04,  false,    false,   false,  1,    1,       1
        2020-11-05,  false,    false,   false,  1,    0,       0
        2020-11-04,  true,     false,   false,  1,    1,       0
        2020-11-04,  false,    true,    false,  1,    1,       0
        ,            false,    false,   false,  1,    0,       0
        ,            false,    false,   true,   0,    0,       0
        2020-11-04,  false,    false,   true,   1,    1,       1
        """)
    void a_report_earns_by_being_on_time_and_right_at_once(
            LocalDate reportedOn, boolean returned, boolean doubted, boolean exempt, int owed, int onTime, int good) {
        assertThat(Reporting.of(
                        List.of(new ReportFact(reportedOn, returned, doubted, exempt)), LocalDate.of(2020, 11, 4)))
                .isEqualTo(new Reporting(owed, onTime, good));
    }

    @Test
    void investment_is_summed_at_each_projects_latest_reported_month_and_a_missing_report_is_no_zero() {
        Invested invested = invested(
                fact(1200, Map.of(9, 1000, 12, 1200), false),
                fact(2400, Map.of(10, 1500), false),
                fact(600, Map.of(), false));

        assertThat(invested.planned()).isEqualByComparingTo("2900");
        assertThat(invested.done()).isEqualByComparingTo("2500");
        assertThat(invested.projects()).isEqualTo(2);
        assertThat(invested.silent()).isEqualTo(1);
        assertThat(invested.meets(BigDecimal.ONE)).isFalse();
        assertThat(invested.meets(new BigDecimal("0.8"))).isTrue();
        assertThat(invested.excused()).isFalse();
    }

    @Test
    void a_unit_has_an_accepted_reason_when_all_that_is_behind_has_one() {
        InvestmentFact fine = fact(1200, Map.of(11, 1200), false);
        InvestmentFact behind = fact(1200, Map.of(11, 100), false);
        InvestmentFact exempt = fact(1200, Map.of(11, 100), true);

        assertThat(invested(fine, exempt).excused()).isTrue();
        assertThat(invested(fine, exempt, behind).excused()).isFalse();
        assertThat(invested(fine).excused()).isFalse();
    }

    @Test
    void of_a_unit_without_plans_or_reports_nothing_can_be_said() {
        assertThat(invested().ratio()).isNull();
        assertThat(invested(fact(1200, Map.of(), false)).meets(BigDecimal.ONE)).isNull();
    }

    private static Invested invested(InvestmentFact... facts) {
        return Invested.of(Stream.of(facts).toList(), 11, BigDecimal.ONE);
    }

    private static InvestmentFact fact(int annual, Map<Integer, Integer> done, boolean exempt) {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>();
        done.forEach((month, amount) -> amounts.put(month, BigDecimal.valueOf(amount)));
        return new InvestmentFact(new YearFigures(new YearPlan(BigDecimal.valueOf(annual), null), amounts), exempt);
    }
}
