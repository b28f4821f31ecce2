package cn.liuzhong.codelist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTermTest {

    private static final String TABLE =
            """
        # status,  from,       to,         on,         usable
        ACTIVE,    ,           ,           2020-11-16, true
        ACTIVE,    2020-11-16, ,           2020-11-16, true
        ACTIVE,    2020-11-17, ,           2020-11-16, false
        ACTIVE,    ,           2020-11-16, 2020-11-16, true
        ACTIVE,    ,           2020-11-15, 2020-11-16, false
        ACTIVE,    2020-11-01, 2020-11-30, 2020-11-16, true
        TO_CONFIRM,,           ,           2020-11-16, true
        TO_CONFIRM,,           2020-11-15, 2020-11-16, false
        RETIRED,   ,           ,           2020-11-16, false
        """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void status_and_term_decide(CodeStatus status, LocalDate from, LocalDate to, LocalDate on, boolean usable) {
        assertThat(new CodeTerm("LAND", status, from, to).mayBeUsed(on)).isEqualTo(usable);
    }

    @Test
    void every_status_is_in_the_table() {
        assertThat(Arrays.stream(CodeStatus.values()).map(Enum::name)).allMatch(TABLE::contains);
    }
}
