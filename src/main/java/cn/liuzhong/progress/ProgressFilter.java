package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.ProgressStatus;
import java.time.YearMonth;
import java.util.UUID;

/** Which reports are wanted; null means: not narrowed by this. */
record ProgressFilter(UUID projectId, UUID unitId, YearMonth month, ProgressStatus status, Boolean doubtful) {

    static ProgressFilter ofProject(UUID projectId) {
        return new ProgressFilter(projectId, null, null, null, null);
    }
}
