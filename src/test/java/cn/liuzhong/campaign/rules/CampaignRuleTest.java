package cn.liuzhong.campaign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # due,      done on,    reached in, day,        state
        2020-11-15, ,           ,           2020-11-15, OPEN
        2020-11-15, ,           ,           2020-11-16, OVERDUE
        2020-11-15, 2020-11-15, ,           2020-11-15, DONE
        2020-11-15, 2020-11-16, ,           2020-11-15, OPEN
        2020-11-15, 2020-11-16, ,           2020-11-16, DONE_LATE
        2020-11-15, 2020-11-17, ,           2020-11-16, OVERDUE
        2020-11-15, 2020-10-01, ,           2020-10-05, DONE
        2020-11-15, ,           2020-11,    2020-11-10, DONE
        2020-11-15, ,           2020-11,    2020-10-31, OPEN
        2020-11-15, ,           2020-12,    2020-12-01, DONE_LATE
        2020-11-15, ,           2020-12,    2020-11-30, OVERDUE
        """)
    void a_target_stands_at_a_day_as_what_was_reached_by_it(
            LocalDate dueOn, LocalDate doneOn, YearMonth reachedIn, LocalDate day, TargetState state) {
        assertThat(CampaignRule.state(new TargetFacts(dueOn, doneOn, reachedIn), day))
                .isEqualTo(state);
    }

    @Test
    void done_is_counted_against_due() {
        LocalDate day = LocalDate.of(2020, 11, 20);
        var targets = List.of(
                new TargetFacts(day, null, null),
                new TargetFacts(day.minusDays(1), null, null),
                new TargetFacts(day.minusDays(9), day.minusDays(3), null),
                new TargetFacts(day.plusDays(9), day.minusDays(3), null),
                new TargetFacts(day.plusDays(9), null, null));

        assertThat(CampaignRule.tally(targets, day)).isEqualTo(new CampaignTally(5, 3, 2, 1, 1));
    }

    /** Every target is done, overdue or open; what is overdue was due. */
    @Property
    void each_target_is_counted_once(@ForAll("targets") List<TargetFacts> targets, @ForAll("days") LocalDate day) {
        CampaignTally tally = CampaignRule.tally(targets, day);
        long open = targets.stream()
                .filter(target -> CampaignRule.state(target, day) == TargetState.OPEN)
                .count();

        assertThat(tally.done() + tally.overdue() + open).isEqualTo(tally.targets());
        assertThat(tally.doneLate()).isLessThanOrEqualTo(tally.done());
        assertThat(tally.overdue()).isLessThanOrEqualTo(tally.due());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        false, false, DONE
        false, true,  target.done
        true,  false, target.measured
        """)
    void what_no_milestone_and_no_amount_speaks_for_is_reached_by_saying_so_once(
            boolean measured, boolean done, String answer) {
        assertThat(answerOf(CompletionRule.complete(measured, done))).isEqualTo(answer);
        assertThat(answerOf(CompletionRule.reopen(done))).isEqualTo(done ? "OPEN" : "target.not-done");
    }

    private static String answerOf(Verdict<TargetState> verdict) {
        return verdict instanceof Verdict.Refused<TargetState> refused
                ? refused.refusal().code()
                : ((Verdict.Granted<TargetState>) verdict).value().name();
    }

    @Provide
    Arbitrary<List<TargetFacts>> targets() {
        return Combinators.combine(days(), days().injectNull(0.5), days().injectNull(0.5))
                .as((due, done, month) -> new TargetFacts(due, done, month == null ? null : YearMonth.from(month)))
                .list();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(LocalDate.of(2020, 9, 1)::plusDays);
    }
}
