package cn.liuzhong.lag.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a deadline is missed at an as-of day D: due before D, and not done before D. */
public final class DeadlineRule {

    private DeadlineRule() {}

    public static Optional<Lagging> judge(Deadline deadline, LocalDate asOf) {
        boolean due = deadline.dueOn().isBefore(asOf);
        boolean done = deadline.doneOn() != null && deadline.doneOn().isBefore(asOf);
        return due && !done ? Optional.of(lagging(deadline)) : Optional.empty();
    }

    private static Lagging lagging(Deadline deadline) {
        return new Lagging(
                deadline.kind(),
                deadline.subjectId(),
                deadline.projectId(),
                deadline.projectName(),
                deadline.unitId(),
                deadline.title(),
                deadline.dueOn(),
                deadline.dueOn().plusDays(1),
                false);
    }
}
