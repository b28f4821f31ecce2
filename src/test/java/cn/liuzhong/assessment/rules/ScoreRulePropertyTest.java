package cn.liuzhong.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.settings.rules.RankingSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ScoreRulePropertyTest {

    private static final LocalDate MONTH = LocalDate.of(2020, 11, 1);

    @Property
    void a_score_is_between_0_and_100(
            @ForAll("inputs") UnitInputs inputs, @ForAll("settings") RankingSettings settings) {
        BigDecimal score = ScoreRule.score(inputs, settings).score();

        assertThat(score == null || score.signum() >= 0 && score.compareTo(BigDecimal.valueOf(100)) <= 0)
                .isTrue();
    }

    @Property
    void another_milestone_finished_by_its_day_never_lowers_a_score(
            @ForAll("inputs") UnitInputs inputs,
            @ForAll("settings") RankingSettings settings,
            @ForAll @Size(max = 6) List<@IntRange(min = -40, max = 60) Integer> daysLate,
            @ForAll @IntRange(max = 90) int daysEarly) {
        List<DueItem> before =
                daysLate.stream().map(ScoreRulePropertyTest::milestone).toList();
        List<DueItem> after = new ArrayList<>(before);
        after.add(milestone(-daysEarly));

        assertNotLower(inputs, before, after, settings);
    }

    @Property
    void finishing_an_open_milestone_never_lowers_a_score_however_late(
            @ForAll("inputs") UnitInputs inputs,
            @ForAll("settings") RankingSettings settings,
            @ForAll @Size(max = 6) List<@IntRange(min = -40, max = 60) Integer> daysLate,
            @ForAll boolean exempt,
            @ForAll @IntRange(min = -40, max = 60) int late) {
        List<DueItem> before = new ArrayList<>(
                daysLate.stream().map(ScoreRulePropertyTest::milestone).toList());
        List<DueItem> after = new ArrayList<>(before);
        before.add(new DueItem(MONTH, null, exempt));
        after.add(new DueItem(MONTH, MONTH.plusDays(late), exempt));

        assertNotLower(inputs, before, after, settings);
    }

    @Property
    void the_weights_used_are_together_100_wherever_there_is_a_score(
            @ForAll("inputs") UnitInputs inputs, @ForAll("settings") RankingSettings settings) {
        UnitScore score = ScoreRule.score(inputs, settings);
        BigDecimal used =
                score.components().stream().map(ComponentScore::weightUsed).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(used.subtract(BigDecimal.valueOf(score.score() == null ? 0 : 100))
                        .abs())
                .isLessThan(new BigDecimal("0.001"));
    }

    private static void assertNotLower(
            UnitInputs inputs, List<DueItem> before, List<DueItem> after, RankingSettings settings) {
        BigDecimal was = ScoreRule.score(with(inputs, before), settings).score();
        BigDecimal is = ScoreRule.score(with(inputs, after), settings).score();

        assertThat(was == null || is.compareTo(was) >= 0)
                .as("%s, then %s", was, is)
                .isTrue();
    }

    private static DueItem milestone(int daysLate) {
        return new DueItem(MONTH, MONTH.plusDays(daysLate), false);
    }

    private static UnitInputs with(UnitInputs inputs, List<DueItem> milestones) {
        return new UnitInputs(
                inputs.investment(),
                Punctuality.of(milestones),
                inputs.starts(),
                inputs.issues(),
                inputs.reports(),
                inputs.reminders(),
                inputs.interviews());
    }

    @Provide
    Arbitrary<UnitInputs> inputs() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(4);
        Arbitrary<Invested> invested = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(BigDecimal.ZERO), amounts), amounts)
                .as((planned, done) -> new Invested(planned, done, 1, 0, false));
        return Combinators.combine(invested, counts(), counts(), counts(), counts(), few(), few())
                .as((investment, milestones, starts, issues, reports, reminders, interviews) -> new UnitInputs(
                        investment,
                        new Punctuality(milestones[0], milestones[1]),
                        new Starts(starts[0], starts[1], starts[2]),
                        new Punctuality(issues[0], issues[1]),
                        new Reporting(reports[0], reports[1], Math.min(reports[1], reports[2])),
                        reminders,
                        interviews));
    }

    private static Arbitrary<Integer> few() {
        return Arbitraries.integers().between(0, 4);
    }

    /** So many due, and two numbers of which each is not more. */
    private static Arbitrary<int[]> counts() {
        return Arbitraries.integers().between(0, 12).flatMap(due -> Combinators.combine(
                        Arbitraries.integers().between(0, due),
                        Arbitraries.integers().between(0, due))
                .as((one, two) -> new int[] {due, one, two}));
    }

    /** Any weights that sum to 100, any cap and any deductions that may be set. */
    @Provide
    Arbitrary<RankingSettings> settings() {
        Arbitrary<List<Integer>> cuts = Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofSize(4)
                .map(list -> list.stream().sorted().toList());
        Arbitrary<BigDecimal> caps = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(3))
                .ofScale(4);
        Arbitrary<BigDecimal> deductions = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        return Combinators.combine(cuts, caps, deductions, deductions)
                .as((cut, cap, reminder, interview) -> new RankingSettings(
                        cut.get(0),
                        cut.get(1) - cut.get(0),
                        cut.get(2) - cut.get(1),
                        cut.get(3) - cut.get(2),
                        100 - cut.get(3),
                        cap,
                        reminder,
                        interview,
                        3,
                        3,
                        BigDecimal.ONE,
                        30));
    }
}
