package cn.liuzhong.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.rules.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueActorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # action        | status            | who
        START           | OPEN              | OFFICE GROUP UNIT
        ESCALATE        | IN_PROGRESS       | OFFICE GROUP UNIT
        REQUEST_CLOSURE | IN_PROGRESS       | OFFICE UNIT
        CHECK           | CLOSURE_REQUESTED | OFFICE GROUP
        RETURN          | CLOSURE_REQUESTED | OFFICE GROUP
        RETURN          | CLOSURE_CHECKED   | OFFICE
        CLOSE           | CLOSURE_CHECKED   | OFFICE
        REOPEN          | CLOSED            | OFFICE
        LOOK_BACK       | CLOSED            | OFFICE GROUP
        CLIMB_BY_CLOCK  | OPEN              | OFFICE
        """)
    void the_unit_asks_the_group_checks_the_office_closes(IssueAction action, IssueStatus status, String who) {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> IssueActors.may(role, action, status))
                        .map(Role::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(who);
    }

    @Test
    void only_the_office_moves_a_due_date() {
        assertThat(Role.values()).filteredOn(IssueActors::maySetDueOn).containsExactly(Role.OFFICE);
    }
}
