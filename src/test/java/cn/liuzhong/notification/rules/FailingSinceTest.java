package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailingSinceTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # first failure     , gap ends            , fails now           , failing since
                                ,                     , 2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z
                                , 2020-06-02T10:00:00Z, 2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z
            2020-06-01T10:00:00Z, 2020-06-03T09:00:00Z, 2020-06-02T10:00:00Z, 2020-06-01T10:00:00Z
            2020-06-01T10:00:00Z, 2020-06-03T09:00:00Z, 2020-06-03T09:00:00Z, 2020-06-01T10:00:00Z
            # Nothing was sent for a month.
            2020-05-01T10:00:00Z, 2020-05-02T11:00:00Z, 2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z
            2020-05-01T10:00:00Z,                     , 2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z""")
    void isolated_failures_do_not_add_up(Instant first, Instant gapEnds, Instant now, Instant since) {
        assertThat(FailingSince.of(first, gapEnds, now)).isEqualTo(since);
    }
}
