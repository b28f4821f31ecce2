package cn.liuzhong.milestone;

import cn.liuzhong.lag.LagScope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The SQL that finds what may lag: two branches, each served by its own partial index, so that the cost follows what is
 * late and not what exists. What narrows the scope stands in both, before they are put together.
 */
record LateMilestones(String sql, Map<String, Object> parameters) {

    private static final String BRANCH =
            """
        (select m.id, m.project_id, p.name as project_name, p.unit_id, m.name, m.due_on, m.completed_on
           from milestone m join project p on p.id = m.project_id
          where m.due_on < :asOf and p.list_state = 'ON_LIST' and %s%s)""";

    private static final String NOT_COMPLETED = "m.completed_on is null and m.status <> 'VOIDED'";
    private static final String COMPLETED_TOO_LATE = "m.completed_on is not null and m.completed_on >= :asOf";

    static LateMilestones of(LocalDate asOf, LagScope scope) {
        StringBuilder narrowed = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>(Map.of("asOf", asOf));
        if (scope.unitId() != null) {
            narrowed.append(" and p.unit_id = :unitId");
            parameters.put("unitId", scope.unitId());
        }
        if (scope.groupId() != null) {
            narrowed.append(" and p.group_id = :groupId");
            parameters.put("groupId", scope.groupId());
        }
        if (scope.projectIds() != null) {
            narrowed.append(" and m.project_id = any(:projectIds)");
            parameters.put("projectIds", scope.projectIds().toArray(UUID[]::new));
        }
        if (scope.lagSinceUntil() != null) {
            narrowed.append(" and m.due_on < :lagSinceUntil");
            parameters.put("lagSinceUntil", scope.lagSinceUntil());
        }
        if (scope.after() != null) {
            narrowed.append(" and (m.due_on, m.id) > (:afterDue, :afterId)");
            parameters.put("afterDue", scope.after().lagSince().minusDays(1));
            parameters.put("afterId", scope.after().subjectId());
        }
        String first = "";
        if (scope.limit() != null) {
            narrowed.append(" order by m.due_on, m.id limit :limit");
            first = " limit :limit";
            parameters.put("limit", scope.limit());
        }
        String sql = "select * from (" + BRANCH.formatted(NOT_COMPLETED, narrowed) + " union all "
                + BRANCH.formatted(COMPLETED_TOO_LATE, narrowed) + ") late order by due_on, id" + first;
        return new LateMilestones(sql, Map.copyOf(parameters));
    }
}
