package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        总投资(万元),            TEN_THOUSAND
        总投资（亿元）,          HUNDRED_MILLION
        总投资（亿）,            HUNDRED_MILLION
        总投资/万元,             TEN_THOUSAND
        总投资（单位：元）,      YUAN
        2020年计划投资额 (万 元), TEN_THOUSAND
        总投资,
        单元数,
        """)
    void the_header_says_the_unit(String header, MoneyUnit unit) {
        assertThat(MoneyUnit.in(header)).isEqualTo(Optional.ofNullable(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        单位：万元             | TEN_THOUSAND
        单位: 亿 元            | HUNDRED_MILLION
        （单位：元）           | YUAN
        金额单位（万元）       | TEN_THOUSAND
        2020年计划表 单位：万元 | TEN_THOUSAND
        单位：个、万元         | TEN_THOUSAND
        单位：亿元、亩         | HUNDRED_MILLION
        填报单位：元觉街道     |
        填报单位：元           |
        单位：元觉街道         |
        责任单位：万元集团     |
        单位：百万元           |
        单位：万美元           |
        """)
    void a_line_above_says_it_for_the_sheet(String line, MoneyUnit unit) {
        assertThat(MoneyUnit.statedAbove(line)).isEqualTo(Optional.ofNullable(unit));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        HUNDRED_MILLION, 1.9,       19000
        TEN_THOUSAND,    19000,     19000
        YUAN,            190000000, 19000
        YUAN,            12345.67,  1.2346
        """)
    void amounts_become_ten_thousands(MoneyUnit unit, BigDecimal typed, BigDecimal stored) {
        assertThat(unit.toTenThousands(typed)).isEqualByComparingTo(stored);
    }

    @Property
    void there_and_back_is_the_same(
            @ForAll MoneyUnit unit, @ForAll @BigRange(min = "0", max = "99999999999999") @Scale(4) BigDecimal stored) {
        assertThat(unit.toTenThousands(unit.ofTenThousands(stored))).isEqualByComparingTo(stored);
    }
}
