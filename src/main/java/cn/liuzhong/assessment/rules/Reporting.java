package cn.liuzhong.assessment.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * 报送及时准确: the reports that fell due in the month.
 *
 * @param owed without those that have an accepted reason and were not good
 * @param onTime handed in by the day
 * @param good on time, never returned, and not falling without a note: these alone earn
 */
public record Reporting(int owed, int onTime, int good) {

    public static Reporting of(List<ReportFact> reports, LocalDate dueOn) {
        List<ReportFact> counted = reports.stream()
                .filter(report -> !report.exempt() || report.good(dueOn))
                .toList();
        return new Reporting(
                counted.size(),
                (int) counted.stream().filter(report -> report.onTime(dueOn)).count(),
                (int) counted.stream().filter(report -> report.good(dueOn)).count());
    }
}
