package cn.liuzhong.assessment.rules;

import java.time.LocalDate;

/**
 * A progress report that fell due in the month.
 *
 * @param reportedOn when it was first handed in; null when it was not
 * @param returned whether a version of it was ever returned
 * @param doubted whether the latest version falls without a note (无说明下降)
 * @param exempt whether an accepted 正当理由 covers the reporting at the month's end
 */
public record ReportFact(LocalDate reportedOn, boolean returned, boolean doubted, boolean exempt) {

    boolean onTime(LocalDate dueOn) {
        return reportedOn != null && !reportedOn.isAfter(dueOn);
    }

    boolean good(LocalDate dueOn) {
        return onTime(dueOn) && !returned && !doubted;
    }
}
