package cn.liuzhong.lag.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was to be done by a day: a milestone, or an issue's closure.
 *
 * @param unitId the responsible unit of its project
 * @param dueOn the current, approved day
 * @param doneOn the day of reported completion or of the closure request; null while there is none, also after a return
 */
public record Deadline(
        LagKind kind,
        UUID subjectId,
        UUID projectId,
        String projectName,
        UUID unitId,
        String title,
        LocalDate dueOn,
        LocalDate doneOn) {}
