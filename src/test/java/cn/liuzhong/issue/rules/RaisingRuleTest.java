package cn.liuzhong.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.rules.ListState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaisingRuleTest {

    @ParameterizedTest
    @EnumSource(
            value = ListState.class,
            names = {"ON_LIST", "SUSPENDED"})
    void issues_are_raised_on_what_goes_on(ListState project) {
        assertThat(RaisingRule.judge(project)).isEqualTo(Verdict.granted(IssueStatus.OPEN));
    }

    @ParameterizedTest
    @EnumSource(
            value = ListState.class,
            names = {"COMPLETED", "REMOVED"})
    void but_not_on_what_has_left_the_list(ListState project) {
        assertThat(RaisingRule.judge(project)).isEqualTo(Verdict.refused("issue.project-closed", project));
    }
}
