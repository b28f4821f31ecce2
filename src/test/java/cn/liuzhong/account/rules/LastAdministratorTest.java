package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.rules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastAdministratorTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        ADMIN,  true,  ADMIN,  true,  0, true
        ADMIN,  true,  LEADER, true,  0, false
        ADMIN,  true,  ADMIN,  false, 0, false
        ADMIN,  true,  LEADER, true,  1, true
        ADMIN,  true,  ADMIN,  false, 1, true
        ADMIN,  false, LEADER, false, 0, true
        OFFICE, true,  OFFICE, false, 0, true
        """)
    void the_last_one_stays(Role role, boolean active, Role newRole, boolean newActive, long others, boolean granted) {
        assertThat(LastAdministrator.check(role, active, newRole, newActive, others) instanceof Verdict.Granted)
                .isEqualTo(granted);
    }
}
