package cn.liuzhong.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.settings.rules.RankingSettings;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRuleTest {

    /** Of 40 points for investment, 25 milestones, 15 starts, 10 issues, 10 reports; letters cost 1, interviews 3. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # planned, done, ms due, on time, starts due, started, entered, issues due, in time, owed, good, letters, talks, score
        1000,      1000, 4,      4,       2,          2,       2,       5,          5,       3,    3,    0,       0,     100.00
        1000,      800,  4,      3,       2,          2,       1,       5,          4,       3,    2,    0,       0,     76.67
        # Above the cap nothing more; what is above makes up for the milestone that is late.
        1000,      1500, 4,      3,       2,          2,       2,       5,          5,       3,    3,    0,       0,     100.00
        1000,      1500, 4,      2,       2,          2,       0,       5,          5,       3,    3,    0,       0,     88.00
        # Letters and interviews are taken off what is earned, 100 at most.
        1000,      1500, 4,      4,       2,          2,       2,       5,          5,       3,    3,    2,       1,     95.00
        # Without starts and issues their 25 points are the others': 40, 25 and 10 of 75.
        1000,      500,  4,      4,       0,          0,       0,       0,          0,       3,    3,    0,       0,     73.33
        # Only reports: they are all there is.
        0,         0,    0,      0,       0,          0,       0,       0,          0,       3,    1,    0,       0,     33.33
        1000,      0,    0,      0,       0,          0,       0,       0,          0,       0,    0,    1,       0,     0.00
        0,         0,    0,      0,       0,          0,       0,       0,          0,       0,    0,    2,       1,
        """)
    void adds_up_what_each_component_earns(
            BigDecimal planned,
            BigDecimal done,
            int milestones,
            int milestonesOnTime,
            int starts,
            int started,
            int entered,
            int issues,
            int issuesInTime,
            int owed,
            int good,
            int letters,
            int talks,
            BigDecimal score) {
        UnitInputs inputs = new UnitInputs(
                new Invested(planned, done, 1, 0, false),
                new Punctuality(milestones, milestonesOnTime),
                new Starts(starts, started, entered),
                new Punctuality(issues, issuesInTime),
                new Reporting(owed, good, good),
                letters,
                talks);

        assertThat(ScoreRule.score(inputs, RankingSettings.STANDARD).score()).isEqualTo(score);
    }

    @Test
    void unfolds_to_the_weight_that_was_used_and_the_points_of_each_component() {
        UnitInputs inputs = new UnitInputs(
                new Invested(new BigDecimal("1000"), new BigDecimal("800"), 1, 0, false),
                new Punctuality(4, 3),
                new Starts(0, 0, 0),
                new Punctuality(0, 0),
                new Reporting(3, 3, 3),
                1,
                0);

        UnitScore score = ScoreRule.score(inputs, RankingSettings.STANDARD);

        assertThat(score.components())
                .extracting(ComponentScore::toString)
                .containsExactly(
                        "ComponentScore[component=INVESTMENT, weight=40, weightUsed=53.3333, share=0.8000, points=42.6667]",
                        "ComponentScore[component=MILESTONES, weight=25, weightUsed=33.3333, share=0.7500, points=25.0000]",
                        "ComponentScore[component=STARTS, weight=15, weightUsed=0.0000, share=null, points=0.0000]",
                        "ComponentScore[component=ISSUES, weight=10, weightUsed=0.0000, share=null, points=0.0000]",
                        "ComponentScore[component=REPORTS, weight=10, weightUsed=13.3333, share=1.0000, points=13.3333]");
        assertThat(score.earned()).isEqualTo("81.0000");
        assertThat(score.deducted()).isEqualTo("1.0000");
        assertThat(score.score()).isEqualTo("80.00");
    }
}
