package cn.liuzhong.issue;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.project.rules.ProjectFacts;
import java.time.LocalDate;

/** Whether a project's issue may fall due on a day. */
final class DueDay {

    private DueDay() {}

    static void check(ProjectFacts project, LocalDate dueOn) {
        if (!project.allowsDueOn(dueOn)) {
            throw new InvalidInput(
                    "/dueOn", "due.before-start", project.startOn().toString());
        }
    }
}
