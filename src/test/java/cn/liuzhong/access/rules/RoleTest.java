package cn.liuzhong.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    /** The administrator keeps the accounts, the office acts: neither does the other's work. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        ADMIN,  ADMIN LEADER
        OFFICE, OFFICE LEADER
        GROUP,  GROUP
        UNIT,   UNIT
        LEADER, LEADER
        """)
    void a_role_covers_itself_and_perhaps_reading(Role role, String covered) {
        assertThat(Arrays.stream(Role.values())
                        .filter(role::covers)
                        .map(Role::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(covered);
    }
}
