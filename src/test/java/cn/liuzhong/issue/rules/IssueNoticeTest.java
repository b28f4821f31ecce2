package cn.liuzhong.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueNoticeTest {

    @ParameterizedTest(name = "{0} at {1}, coordinated {2}: {3}")
    @CsvSource(
            textBlock =
                    """
            START          , UNIT          , true  , ''
            LOOK_BACK      , UNIT          , true  , ''
            REQUEST_CLOSURE, UNIT          , true  , CLOSURE_REQUESTED to GROUP
            REQUEST_CLOSURE, UNIT          , false , CLOSURE_REQUESTED to OFFICE
            CHECK          , UNIT          , true  , CLOSURE_REQUESTED to OFFICE
            CHECK          , UNIT          , false , ''
            RETURN         , UNIT          , true  , RETURNED to UNIT
            REOPEN         , UNIT          , true  , RETURNED to UNIT
            CLOSE          , UNIT          , true  , CLOSED to UNIT
            ESCALATE       , GROUP         , true  , CLIMBED to UNIT; ASSIGNED to GROUP
            ESCALATE       , GROUP         , false , CLIMBED to UNIT; ASSIGNED to OFFICE
            CLIMB_BY_CLOCK , OFFICE        , true  , CLIMBED to UNIT; ASSIGNED to OFFICE
            CLIMB_BY_CLOCK , LEADING_GROUP , true  , CLIMBED to UNIT; CLIMBED to OFFICE
            """)
    void who_is_told_what(IssueAction action, IssueLevel level, boolean coordinated, String told) {
        assertThat(IssueNotice.after(action, level, coordinated).stream()
                        .map(notice -> notice.kind() + " to " + notice.to())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told);
    }
}
