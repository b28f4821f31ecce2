package cn.liuzhong.lag;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.lag.rules.Lagging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which lags are wanted; null means: not narrowed by this.
 *
 * @param lagSinceUntil only what lags since this day or longer
 * @param after where the page before ended
 * @param limit at most so many
 */
public record LagScope(
        UUID unitId, UUID groupId, List<UUID> projectIds, LocalDate lagSinceUntil, After after, Integer limit) {

    /** The sort key of the last lag of a page. */
    public record After(LocalDate lagSince, UUID subjectId) {}

    public static final LagScope ALL = new LagScope(null, null, null, null, null, null);

    /** Only what is there for whoever asks; of what lies outside nothing, also when it is asked for by name. */
    LagScope within(Scope sight) {
        boolean outside =
                sight.unitId() != null && unitId != null && !sight.unitId().equals(unitId)
                        || sight.groupId() != null
                                && groupId != null
                                && !sight.groupId().equals(groupId);
        return new LagScope(
                sight.unitId() == null ? unitId : sight.unitId(),
                sight.groupId() == null ? groupId : sight.groupId(),
                outside ? List.of() : projectIds,
                lagSinceUntil,
                after,
                limit);
    }

    LagScope limitedTo(int most) {
        return new LagScope(unitId, groupId, projectIds, lagSinceUntil, after, most);
    }

    LagScope after(Lagging last) {
        return after(last.lagSince(), last.subjectId());
    }

    LagScope after(LocalDate lagSince, UUID subjectId) {
        return new LagScope(unitId, groupId, projectIds, lagSinceUntil, new After(lagSince, subjectId), limit);
    }

    static LagScope of(UUID unitId, UUID groupId, List<UUID> projectIds) {
        return new LagScope(unitId, groupId, projectIds, null, null, null);
    }

    public static LagScope ofProjects(Collection<UUID> projectIds) {
        return new LagScope(null, null, List.copyOf(projectIds), null, null, null);
    }

    public static LagScope since(LocalDate lagSinceUntil) {
        return new LagScope(null, null, null, lagSinceUntil, null, null);
    }
}
