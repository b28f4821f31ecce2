package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotAnswerTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            200 , 0      , TAKEN
            200 , -1     , LATER
            200 , 130101 , LATER
            200 , 410100 , LATER
            200 , 45009  , LATER
            200 , 310000 , LATER
            200 , 40058  , NEVER
            200 , 400101 , GONE
            200 , 93000  , GONE
            200 ,        , NEVER
            302 , 0      , NEVER
            404 ,        , NEVER
            410 ,        , GONE
            429 ,        , LATER
            502 ,        , LATER
            """)
    void what_becomes_of_the_message(int status, Integer errcode, RobotAnswer meaning) {
        assertThat(RobotAnswer.of(status, errcode)).isEqualTo(meaning);
    }
}
