package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.LifeCycleContract;
import cn.liuzhong.platform.rules.Verdict;
import org.junit.jupiter.api.Test;

class ProgressLifeCycleTest {

    @Test
    void theTableKeepsTheContract() {
        LifeCycleContract.check(ProgressLifeCycle.TABLE, ProgressStatus.class, ProgressAction.class);
    }

    @Test
    void nobodyChecksWhatHeReported() {
        assertThat(ProgressLifeCycle.decide(ProgressStatus.SUBMITTED, ProgressAction.CHECK, "unit1", "unit1"))
                .isEqualTo(Verdict.refused("progress.checker-is-reporter"));
        assertThat(ProgressLifeCycle.decide(ProgressStatus.SUBMITTED, ProgressAction.CHECK, "unit1", "office1"))
                .isEqualTo(Verdict.granted(ProgressStatus.CHECKED));
    }
}
