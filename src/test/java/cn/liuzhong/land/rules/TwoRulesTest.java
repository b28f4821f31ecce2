package cn.liuzhong.land.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoRulesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        62400, 100000, -37600, -37.6
        137900, 100000, 37900, 37.9
        100000, 100000, 0,     0.0
        1,      3,      -2,    -66.7
        5,      0,      5,
        ,       100000, ,
        5,      ,       ,
        """)
    void growth_is_what_was_added_in_percent_of_the_year_before(
            BigDecimal now, BigDecimal before, BigDecimal change, BigDecimal growth) {
        YearOnYear year = new YearOnYear(now, before);

        assertThat(year.change()).isEqualTo(change);
        assertThat(year.growth()).isEqualTo(growth);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # once now, before, spread now, before, now,   before,  change, points
        62400,      100000, 116000,     41000,  53600, -59000,  112600, 220.5
        10,         ,       15,         ,       5,     ,        5,
        ,           10,     ,           15,     ,      5,       -5,
        ,           ,       ,           ,       ,      ,        0,
        """)
    void the_difference_is_what_spreading_changes(
            BigDecimal onceNow,
            BigDecimal onceBefore,
            BigDecimal spreadNow,
            BigDecimal spreadBefore,
            BigDecimal now,
            BigDecimal before,
            BigDecimal change,
            BigDecimal points) {
        TwoRules rules = new TwoRules(new YearOnYear(onceNow, onceBefore), new YearOnYear(spreadNow, spreadBefore));

        assertThat(rules.now()).isEqualTo(now);
        assertThat(rules.before()).isEqualTo(before);
        assertThat(rules.change()).isEqualByComparingTo(change);
        assertThat(rules.growth()).isEqualTo(points);
    }

    @Property
    void the_differences_of_projects_sum_to_that_of_their_total(@ForAll("projects") List<TwoRules> projects) {
        TwoRules total = projects.stream().reduce(TwoRulesTest::together).orElseThrow();

        assertThat(projects.stream().map(TwoRules::change).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total.change());
    }

    private static TwoRules together(TwoRules one, TwoRules other) {
        return new TwoRules(together(one.once(), other.once()), together(one.spread(), other.spread()));
    }

    private static YearOnYear together(YearOnYear one, YearOnYear other) {
        return new YearOnYear(sum(one.now(), other.now()), sum(one.before(), other.before()));
    }

    /** As the database sums: of what is known. */
    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    @Provide
    Arbitrary<List<TwoRules>> projects() {
        Arbitrary<BigDecimal[]> year = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(4)
                .array(BigDecimal[].class)
                .ofSize(2)
                .injectNull(0.2);
        return Combinators.combine(year, year)
                .as((now, before) -> new TwoRules(
                        new YearOnYear(now == null ? null : now[0], before == null ? null : before[0]),
                        new YearOnYear(now == null ? null : now[1], before == null ? null : before[1])))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
