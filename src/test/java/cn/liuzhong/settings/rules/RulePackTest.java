package cn.liuzhong.settings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePackTest {

    @Test
    void standard_is_what_the_office_starts_with() {
        assertThat(RulePack.STANDARD.rules()).isEqualTo(RuleSettings.STANDARD);
    }

    @Test
    void push_is_stricter_than_standard_and_mild_is_not() {
        assertThat(RulePack.PUSH.rules().redAfterDays()).isLessThan(RuleSettings.STANDARD.redAfterDays());
        assertThat(RulePack.PUSH.rules().replyWorkingDays()).isLessThan(RuleSettings.STANDARD.replyWorkingDays());
        assertThat(RulePack.MILD.rules().redAfterDays()).isGreaterThan(RuleSettings.STANDARD.redAfterDays());
        assertThat(RulePack.MILD.rules().replyWorkingDays()).isGreaterThan(RuleSettings.STANDARD.replyWorkingDays());
    }
}
