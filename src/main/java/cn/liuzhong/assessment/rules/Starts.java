package cn.liuzhong.assessment.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * 开工和入库 since January: each project that should have started by the month's end earns one half by having started and one by
 * having been taken in by the statistics.
 *
 * @param due should have started
 * @param started of them, those that report investment
 * @param entered of them, those taken in
 */
public record Starts(int due, int started, int entered) {

    /** @param cutOff the month's last day. A project whose start nobody has planned is not due */
    public static Starts of(List<StartFact> projects, LocalDate cutOff) {
        List<StartFact> due = projects.stream()
                .filter(project ->
                        project.startOn() != null && !project.startOn().isAfter(cutOff))
                .toList();
        return new Starts(
                due.size(), (int) due.stream().filter(StartFact::invested).count(), (int) due.stream()
                        .filter(project -> project.enteredOn() != null
                                && !project.enteredOn().isAfter(cutOff))
                        .count());
    }
}
