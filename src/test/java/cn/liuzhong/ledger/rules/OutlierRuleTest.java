package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlierRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        19000 20000 21000,    20000000,  true
        19000 20000 21000,    19999999,  false
        19000 20000 30000000, 30000000,  true
        1.9 2 2.1 20000,      20000,     true
        19000 20000,          200000000, false
        """)
    void a_thousand_times_the_median_is_questioned(String column, BigDecimal amount, boolean questionable) {
        List<BigDecimal> amounts =
                Arrays.stream(column.split(" ")).map(BigDecimal::new).toList();

        assertThat(OutlierRule.isQuestionable(
                        amount, OutlierRule.median(amounts).orElse(null)))
                .isEqualTo(questionable);
    }
}
