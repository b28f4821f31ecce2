package cn.liuzhong.project.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features need to know of a project.
 *
 * @param groupId null when no 专项小组 coordinates it
 * @param startOn the planned start; null when not known
 */
public record ProjectFacts(UUID id, String name, UUID unitId, UUID groupId, ListState listState, LocalDate startOn) {

    /** Whether something may fall due on that day: nothing does before the project starts. */
    public boolean allowsDueOn(LocalDate dueOn) {
        return !startsAfter(dueOn);
    }

    /** Whether it is known to start after that day only. */
    public boolean startsAfter(LocalDate day) {
        return startOn != null && day.isBefore(startOn);
    }
}
