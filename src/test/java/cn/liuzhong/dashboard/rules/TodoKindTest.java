package cn.liuzhong.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.rules.Role;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodoKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # kind                   | whose
          LETTERS_TO_ACKNOWLEDGE | ADMIN UNIT LEADER
          REPORTS_OWED           | ADMIN UNIT LEADER
          CLOSURES_TO_CHECK      | ADMIN GROUP LEADER
          REPORTS_TO_CHECK       | ADMIN OFFICE GROUP LEADER
          COMPLETIONS_TO_VERIFY  | ADMIN OFFICE LEADER
          REQUESTS_TO_ANSWER     | ADMIN UNIT LEADER
          OBJECTIONS_TO_DECIDE   | ADMIN OFFICE LEADER
          RUNS_DUE               | ADMIN OFFICE LEADER
        """)
    void each_is_of_those_who_do_it_and_shown_to_those_who_read_everything(TodoKind kind, String roles) {
        List<String> whose =
                Arrays.stream(Role.values()).filter(kind::isFor).map(Role::name).toList();

        assertThat(String.join(" ", whose)).isEqualTo(roles);
    }
}
