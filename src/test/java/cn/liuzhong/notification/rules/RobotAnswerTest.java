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
            # busy
            200 , -1     , LATER
            200 , 130101 , LATER
            200 , 410100 , LATER
            200 , 45009  , LATER
            # does not know us
            200 , 310000 , LATER
            200 , 88     , LATER
            # of what nobody has heard
            200 , 12345  , LATER
            200 ,        , LATER
            # this message
            200 , 40035  , NEVER
            200 , 400105 , NEVER
            200 , 430101 , NEVER
            200 , 430104 , NEVER
            200 , 460101 , NEVER
            200 , 40008  , NEVER
            200 , 40058  , NEVER
            200 , 44004  , NEVER
            200 , 45002  , NEVER
            # no such robot
            200 , 400013 , GONE
            200 , 400101 , GONE
            200 , 400102 , GONE
            200 , 400106 , GONE
            200 , 93000  , GONE
            410 ,        , GONE
            # another answers for it
            302 , 0      , LATER
            401 , 40035  , LATER
            403 ,        , LATER
            404 ,        , LATER
            429 ,        , LATER
            502 ,        , LATER
            """)
    void what_becomes_of_the_message(int status, Integer errcode, RobotAnswer meaning) {
        assertThat(RobotAnswer.of(status, errcode)).isEqualTo(meaning);
    }
}
