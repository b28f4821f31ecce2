package cn.liuzhong.factor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Deadline;
import cn.liuzhong.lag.rules.DeadlineRule;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.rules.ListState;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorRuleTest {

    private static final LocalDate NEEDED_BY = LocalDate.of(2020, 11, 15);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        NEEDED,   ,           2020-11-15, 0
        NEEDED,   ,           2020-11-16, 1
        PROMISED, ,           2020-11-16, 1
        PROMISED, ,           2020-12-01, 16
        PROVIDED, 2020-11-15, 2020-11-16, 0
        PROVIDED, 2020-11-16, 2020-11-16, 1
        PROVIDED, 2020-11-16, 2020-11-17, 0
        PROVIDED, 2020-12-20, 2020-12-01, 16
        DROPPED,  ,           2020-12-01, 0
        """)
    void late_is_what_was_needed_before_the_day_and_not_provided_before_it(
            FactorState state, LocalDate providedOn, LocalDate asOf, int days) {
        assertThat(FactorRule.lateDays(new FactorFacts(state, NEEDED_BY, providedOn), asOf))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        NEEDED,   ,           2020-11-14, false
        NEEDED,   ,           2020-11-15, true
        PROMISED, ,           2020-11-20, true
        PROVIDED, 2020-11-14, 2020-11-15, false
        PROVIDED, 2020-11-15, 2020-11-15, true
        PROVIDED, 2020-11-18, 2020-11-20, false
        DROPPED,  ,           2020-11-20, false
        """)
    void what_was_due_and_missing_on_its_first_day_is_the_ground_of_an_exemption(
            FactorState state, LocalDate providedOn, LocalDate first, boolean excuses) {
        assertThat(FactorRule.excuses(new FactorFacts(state, NEEDED_BY, providedOn), first))
                .isEqualTo(excuses);
    }

    @ParameterizedTest
    @CsvSource({"ON_LIST, true", "SUSPENDED, true", "COMPLETED, false", "REMOVED, false"})
    void needs_are_entered_for_what_is_still_being_built(ListState project, boolean granted) {
        assertThat(FactorRule.add(project) instanceof Verdict.Granted<FactorState>)
                .isEqualTo(granted);
    }

    /** Like a lag's days: the first late day is the one after it was needed, and counts as one. */
    @Property
    void days_are_counted_like_those_of_a_lag(@ForAll("days") LocalDate neededBy, @ForAll("days") LocalDate asOf) {
        Deadline deadline = new Deadline(LagKind.MILESTONE, null, null, null, null, null, neededBy, null);
        int lagDays = DeadlineRule.judge(deadline, asOf)
                .map(lagging -> Lag.of(lagging, asOf, 30).lagDays())
                .orElse(0);

        assertThat(FactorRule.lateDays(new FactorFacts(FactorState.NEEDED, neededBy, null), asOf))
                .isEqualTo(lagDays);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2020, 1, 1)::plusDays);
    }
}
