package cn.liuzhong.project;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.project.rules.ProjectFacts;
import java.time.LocalDate;

/** A due date that is asked for: nothing falls due before its project starts. */
public final class DueDay {

    private DueDay() {}

    /** @param pointer the field that states the day */
    public static void check(ProjectFacts project, LocalDate dueOn, String pointer) {
        if (!project.allowsDueOn(dueOn)) {
            throw new InvalidInput(
                    pointer, "due.before-start", project.startOn().toString());
        }
    }
}
