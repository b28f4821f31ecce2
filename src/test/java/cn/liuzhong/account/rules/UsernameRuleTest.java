package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameRuleTest {

    @ParameterizedTest
    @CsvSource({
        "scheduler, true",
        "Scheduler, true",
        "ｓｃｈｅｄｕｌｅｒ, true",
        "DEMO, true",
        "migration, true",
        "installation, true",
        "sign-in, true",
        "local, true",
        "scheduler1, false",
        "demo.li, false",
        "admin, false",
        "丰门街道, false"
    })
    void nobody_is_named_like_the_service(String username, boolean reserved) {
        assertThat(UsernameRule.isReserved(username)).isEqualTo(reserved);
    }

    @Test
    void whatever_the_service_goes_by_is_reserved() {
        assertThat(UsernameRule.isReserved(Caller.SCHEDULER.name())).isTrue();
        assertThat(UsernameRule.isReserved(Caller.DEMO.name())).isTrue();
    }
}
