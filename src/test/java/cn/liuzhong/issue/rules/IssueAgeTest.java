package cn.liuzhong.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueAgeTest {

    @ParameterizedTest
    @CsvSource({
        "-3, WEEK",
        "0, WEEK",
        "7, WEEK",
        "8, MONTH",
        "30, MONTH",
        "31, QUARTER",
        "90, QUARTER",
        "91, OLDER",
        "4000, OLDER"
    })
    void its_days_fall_into_one_of_four(long days, IssueAge age) {
        assertThat(IssueAge.of(days)).isEqualTo(age);
    }
}
