package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.Deadline;
import cn.liuzhong.lag.rules.DeadlineRule;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * A table whose rows are to be done by a day, each of a project, and the SQL that finds what may lag in it: two branches,
 * each served by its own partial index, so that the cost follows what is late and not what exists. One “or” over both would
 * read every row that ever fell due. Its column {@code open_due_on} is the deadline of what is still to be done, and null of
 * the rest.
 *
 * @param title the column that names a row
 * @param done the column with the day on which it was done
 */
public record DeadlineTable(LagKind kind, String table, String title, String done) {

    /** SQL with its parameters. */
    public record Statement(String sql, Map<String, Object> parameters) {}

    /** What lags in it: SQL pre-selects, the rule decides. */
    public List<Lagging> lagging(EntityManager entities, LocalDate asOf, LagScope scope) {
        Statement late = late(asOf, scope);
        var query = entities.unwrap(Session.class).createNativeQuery(late.sql(), Row.class);
        // Without this a native query flushes everything, and a flush forgets what was to be fetched in batches.
        query.addSynchronizedQuerySpace(table).addSynchronizedQuerySpace("project");
        late.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> DeadlineRule.judge(row.deadline(kind), asOf))
                .flatMap(Optional::stream)
                .toList();
    }

    public Statement late(LocalDate asOf, LagScope scope) {
        Map<String, Object> parameters = new HashMap<>(Map.of("asOf", asOf));
        String end = " order by due_on, id" + (scope.limit() == null ? "" : " limit " + scope.limit());
        String open = branch("open_due_on", "", narrowed("open_due_on", scope, parameters));
        String tooLate = branch("due_on", " and d.%s >= :asOf".formatted(done), narrowed("due_on", scope, parameters));
        String sql = "(" + open + end + ") union all (" + tooLate + end + ")" + end;
        return new Statement(sql, Map.copyOf(parameters));
    }

    private String branch(String due, String condition, String narrowed) {
        return """
            select d.id, d.project_id, p.name as project_name, p.unit_id, d.%s as title, d.%s as due_on, d.%s as done_on
            from %s d join project p on p.id = d.project_id
            where d.%s < :asOf and p.list_state = 'ON_LIST'%s%s"""
                .formatted(title, due, done, table, due, condition, narrowed);
    }

    private static String narrowed(String due, LagScope scope, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        if (scope.unitId() != null) {
            sql.append(" and p.unit_id = :unitId");
            parameters.put("unitId", scope.unitId());
        }
        if (scope.groupId() != null) {
            sql.append(" and p.group_id = :groupId");
            parameters.put("groupId", scope.groupId());
        }
        if (scope.projectIds() != null) {
            sql.append(" and d.project_id = any(:projectIds)");
            parameters.put("projectIds", scope.projectIds().toArray(UUID[]::new));
        }
        if (scope.lagSinceUntil() != null) {
            sql.append(" and d.%s < :lagSinceUntil".formatted(due));
            parameters.put("lagSinceUntil", scope.lagSinceUntil());
        }
        if (scope.after() != null) {
            sql.append(" and (d.%s, d.id) > (:afterDue, :afterId)".formatted(due));
            parameters.put("afterDue", scope.after().lagSince().minusDays(1));
            parameters.put("afterId", scope.after().subjectId());
        }
        return sql.toString();
    }

    /** A row as the statement selects it. */
    record Row(
            UUID id, UUID projectId, String projectName, UUID unitId, String title, LocalDate dueOn, LocalDate doneOn) {

        Deadline deadline(LagKind kind) {
            return new Deadline(kind, id, projectId, projectName, unitId, title, dueOn, doneOn);
        }
    }
}
