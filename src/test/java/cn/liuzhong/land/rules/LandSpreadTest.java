package cn.liuzhong.land.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandSpreadTest {

    private static final YearMonth START = YearMonth.of(2019, 12);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        164000, 2019-12, 2022-05, 30, 5466.6666, 5466.6686
        100000, 2020-01, 2020-12, 12, 8333.3333, 8333.3337
        120000, 2020-01, 2020-12, 12, 10000,     10000
        7,      2020-02, 2020-02, 1,  7,         7
        0.0002, 2020-01, 2020-03, 3,  0,         0.0002
        """)
    void each_month_has_the_same_and_the_last_what_rounding_leaves(
            BigDecimal amount, YearMonth first, YearMonth last, int months, BigDecimal each, BigDecimal inLast) {
        LandSchedule schedule = LandSpread.spread(amount, first, last);

        assertThat(schedule.months()).hasSize(months);
        assertThat(schedule.months().get(first)).isEqualByComparingTo(months == 1 ? inLast : each);
        assertThat(schedule.months().get(last)).isEqualByComparingTo(inLast);
        assertThat(schedule.total()).isEqualByComparingTo(amount);
    }

    /** 120000 over 2020, by 10000 a month: what may become of it. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # reported, amount, from,    until,   kept, first open, each,  or refused
        2020-04,    120000, 2020-01, 2021-04, 4,    2020-05,    6666.6666,
        2020-04,    120000, 2020-01, 2020-08, 4,    2020-05,    20000,
        2020-04,    200000, 2020-01, 2020-12, 4,    2020-05,    20000,
        2020-04,    120000, 2020-09, 2020-12, 4,    2020-09,    20000,
        2020-04,    40000,  2020-01, 2020-12, 4,    ,           ,
        2020-12,    120000, 2020-01, 2020-06, 12,   ,           ,
        ,           120000, 2020-07, 2020-12, 0,    2020-07,    20000,
        2020-04,    39999,  2020-01, 2020-12, ,     ,           ,      land.less-than-reported
        2020-04,    120000, 2020-01, 2020-04, ,     ,           ,      land.nothing-open
        2020-04,    120000, 2020-01, 2020-02, ,     ,           ,      land.nothing-open
        """)
    void reported_months_stay_and_the_rest_is_spread_anew(
            YearMonth reported,
            BigDecimal amount,
            YearMonth first,
            YearMonth last,
            Integer kept,
            YearMonth open,
            BigDecimal each,
            String refused) {
        LandSchedule now = LandSpread.spread(BigDecimal.valueOf(120000), YearMonth.of(2020, 1), YearMonth.of(2020, 12));

        Verdict<LandSchedule> verdict = LandSpread.respread(now, reported, amount, first, last);

        if (verdict instanceof Verdict.Refused<LandSchedule> no) {
            assertThat(no.refusal().code()).isEqualTo(refused);
            return;
        }
        LandSchedule schedule = granted(verdict);
        assertThat(refused).isNull();
        assertThat(schedule.total()).isEqualByComparingTo(amount);
        if (open != null) {
            assertThat(schedule.months().headMap(open)).hasSize(kept);
            assertThat(schedule.months().get(open)).isEqualByComparingTo(each);
        } else {
            assertThat(schedule.months()).hasSize(kept);
        }
    }

    @Test
    void a_year_has_the_sum_of_its_months() {
        LandSchedule schedule = LandSpread.spread(BigDecimal.valueOf(164000), START, YearMonth.of(2022, 5));

        assertThat(schedule.byYear().keySet()).containsExactly(2019, 2020, 2021, 2022);
        assertThat(schedule.byYear().get(2020)).isEqualByComparingTo("65599.9992");
    }

    @Property
    void spread_land_always_sums_to_the_land_cost(
            @ForAll("amounts") BigDecimal amount, @ForAll("periods") Tuple2<YearMonth, YearMonth> period) {
        LandSchedule schedule = LandSpread.spread(amount, period.get1(), period.get2());

        assertThat(schedule.total()).isEqualByComparingTo(amount);
        assertThat(schedule.months().values()).allMatch(month -> month.signum() >= 0 && month.scale() <= 4);
        assertThat(schedule.months().firstKey()).isEqualTo(period.get1());
        assertThat(schedule.months().lastKey()).isEqualTo(period.get2());
        assertThat(LandSpread.spread(amount, period.get1(), period.get2())).isEqualTo(schedule);
    }

    @Property
    void spread_anew_it_sums_to_the_land_cost_and_no_reported_month_has_changed(
            @ForAll("amounts") BigDecimal before,
            @ForAll("periods") Tuple2<YearMonth, YearMonth> then,
            @ForAll("months") YearMonth reported,
            @ForAll("amounts") BigDecimal after,
            @ForAll("periods") Tuple2<YearMonth, YearMonth> next) {
        LandSchedule now = LandSpread.spread(before, then.get1(), then.get2());

        Verdict<LandSchedule> verdict = LandSpread.respread(now, reported, after, next.get1(), next.get2());

        assertThat(LandSpread.respread(now, reported, after, next.get1(), next.get2()))
                .isEqualTo(verdict);
        BigDecimal kept = now.until(reported).total();
        if (verdict instanceof Verdict.Refused) {
            assertThat(after.compareTo(kept) < 0 || !next.get2().isAfter(reported))
                    .isTrue();
            return;
        }
        LandSchedule schedule = granted(verdict);
        assertThat(schedule.total()).isEqualByComparingTo(after);
        assertThat(schedule.until(reported)).isEqualTo(now.until(reported));
        assertThat(schedule.months().values()).allMatch(month -> month.signum() >= 0 && month.scale() <= 4);
    }

    private static LandSchedule granted(Verdict<LandSchedule> verdict) {
        return verdict.orElseThrow(refusal -> new IllegalStateException(refusal.code()));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("99999999999999.9999"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(-10, 150).map(START::plusMonths);
    }

    @Provide
    Arbitrary<Tuple2<YearMonth, YearMonth>> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, LandSpread.MOST_MONTHS - 1))
                .as((from, length) -> Tuple.of(START.plusMonths(from), START.plusMonths(from + length)));
    }
}
