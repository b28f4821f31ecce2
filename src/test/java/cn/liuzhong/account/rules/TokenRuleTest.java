package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenRuleTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_token_gets_what_its_maker_covers(Role wanted) {
        Verdict<Role> verdict = TokenRule.make(Role.ADMIN, false, wanted);

        assertThat(verdict instanceof Verdict.Granted).isEqualTo(wanted == Role.ADMIN || wanted == Role.LEADER);
    }

    @Test
    void a_token_makes_no_tokens() {
        assertThat(TokenRule.make(Role.ADMIN, true, Role.LEADER))
                .isEqualTo(new Verdict.Refused<Role>(Refusal.of("token.made-by-token")));
    }

    @Test
    void a_token_keeps_no_accounts() {
        assertThat(TokenRule.keepAccounts(Role.ADMIN, true))
                .isEqualTo(new Verdict.Refused<Role>(Refusal.of("user.kept-by-token")));
        assertThat(TokenRule.keepAccounts(Role.ADMIN, false)).isEqualTo(Verdict.granted(Role.ADMIN));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-20, false, true", "2020-11-19, false, false", "2020-11-20, true, false"})
    void it_is_accepted_on_its_last_day_unless_revoked(LocalDate expiresOn, boolean revoked, boolean accepted) {
        assertThat(TokenRule.isAccepted(expiresOn, revoked, LocalDate.of(2020, 11, 20)))
                .isEqualTo(accepted);
    }
}
