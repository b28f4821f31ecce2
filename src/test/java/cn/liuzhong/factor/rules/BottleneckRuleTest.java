package cn.liuzhong.factor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BottleneckRuleTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    @Test
    void a_project_waits_for_the_longest_of_its_needs_of_a_factor() {
        var table = BottleneckRule.judge(
                List.of(late("LAND", A, 10, "100000"), late("LAND", A, 30, "100000"), late("LAND", B, 5, "60000")));

        assertThat(table)
                .containsExactly(
                        new Bottleneck("LAND", 3, 2, 0, new BigDecimal("160000"), new BigDecimal("3300000"), 30));
    }

    @Test
    void one_that_waits_for_two_factors_counts_with_both() {
        var table = BottleneckRule.judge(List.of(late("LAND", A, 10, "100"), late("SEA", A, 20, "100")));

        assertThat(table).extracting(Bottleneck::factor).containsExactly("SEA", "LAND");
        assertThat(table).extracting(Bottleneck::blocked).containsOnly(new BigDecimal("100"));
    }

    @Test
    void one_without_a_plan_is_counted_and_adds_nothing() {
        var table = BottleneckRule.judge(List.of(late("SEA", A, 90, null), late("LAND", B, 1, "1")));

        assertThat(table).extracting(Bottleneck::factor).containsExactly("LAND", "SEA");
        assertThat(table.get(1)).isEqualTo(new Bottleneck("SEA", 1, 1, 1, BigDecimal.ZERO, BigDecimal.ZERO, 90));
    }

    @Test
    void nothing_late_holds_nothing_up() {
        assertThat(BottleneckRule.judge(List.of())).isEmpty();
    }

    /** Whatever the needs: no project's plan is in a row twice, and no day more than its longest. */
    @Property
    void no_more_is_held_up_than_is_planned(@ForAll("needs") List<LateNeed> needs) {
        for (Bottleneck row : BottleneckRule.judge(needs)) {
            BigDecimal plans = BigDecimal.valueOf(100L * (row.projects() - row.withoutPlan()));
            assertThat(row.blocked()).isEqualByComparingTo(plans);
            assertThat(row.blockedDays()).isBetween(plans, plans.multiply(BigDecimal.valueOf(row.longestDays())));
            assertThat(row.needs()).isGreaterThanOrEqualTo(row.projects());
        }
    }

    @Provide
    Arbitrary<List<LateNeed>> needs() {
        return Combinators.combine(
                        Arbitraries.of("LAND", "SEA", "FUNDS"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 400))
                .as((factor, project, days) -> late(factor, new UUID(0, project), days, project == 0 ? null : "100"))
                .list();
    }

    private static LateNeed late(String factor, UUID project, int days, String planned) {
        return new LateNeed(factor, project, days, planned == null ? null : new BigDecimal(planned));
    }
}
