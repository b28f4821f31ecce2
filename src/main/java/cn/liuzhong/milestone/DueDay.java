package cn.liuzhong.milestone;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.project.rules.ProjectFacts;
import java.time.LocalDate;

/** A due date that is asked for: nothing falls due before the project starts. */
final class DueDay {

    private DueDay() {}

    static void check(ProjectFacts project, LocalDate dueOn, String pointer) {
        if (!project.allowsDueOn(dueOn)) {
            throw new InvalidInput(
                    pointer, "due.before-start", project.startOn().toString());
        }
    }
}
