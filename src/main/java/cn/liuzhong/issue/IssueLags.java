package cn.liuzhong.issue;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSource;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.Deadline;
import cn.liuzhong.lag.rules.DeadlineRule;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Issues that lag (§3.2): due before the as-of day, and closure not requested before it. */
@ApplicationScoped
class IssueLags implements LagSource {

    private static final String COLUMNS =
            "select i.id, i.project_id, p.name, p.unit_id, i.title, i.due_on, i.closure_requested_on ";

    private final IssueRepository issues;

    IssueLags(IssueRepository issues) {
        this.issues = issues;
    }

    @Override
    public LagKind kind() {
        return LagKind.ISSUE;
    }

    @Override
    @Transactional
    public List<Lagging> lagging(LocalDate asOf, LagScope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", asOf);
        String narrowed = narrowed(scope, values);
        String end = " order by due_on, id" + (scope.limit() == null ? "" : " limit " + scope.limit());
        // Two branches, each with an index of its own: one “or” over both would read every issue that ever fell due.
        String sql = "(" + COLUMNS + narrowed + " and i.closure_requested_on is null" + end + ") union all (" + COLUMNS
                + narrowed + " and i.closure_requested_on >= :asOf" + end + ")" + end;
        var query = issues.getEntityManager().unwrap(Session.class).createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> DeadlineRule.judge(deadline(row), asOf))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String narrowed(LagScope scope, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(
                "from issue i join project p on p.id = i.project_id where p.list_state = 'ON_LIST' and i.due_on < :asOf");
        if (scope.unitId() != null) {
            sql.append(" and p.unit_id = :unit");
            values.put("unit", scope.unitId());
        }
        if (scope.groupId() != null) {
            sql.append(" and p.group_id = :group");
            values.put("group", scope.groupId());
        }
        if (scope.projectIds() != null) {
            sql.append(" and i.project_id = any(:projects)");
            values.put("projects", scope.projectIds().toArray(UUID[]::new));
        }
        if (scope.lagSinceUntil() != null) {
            sql.append(" and i.due_on < :sinceUntil");
            values.put("sinceUntil", scope.lagSinceUntil());
        }
        if (scope.after() != null) {
            sql.append(" and (i.due_on, i.id) > (:afterDue, :afterId)");
            values.put("afterDue", scope.after().lagSince().minusDays(1));
            values.put("afterId", scope.after().subjectId());
        }
        return sql.toString();
    }

    private static Deadline deadline(Object[] row) {
        return new Deadline(
                LagKind.ISSUE,
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }

    @Override
    @Transactional
    public Optional<LagSubject> subject(UUID subjectId) {
        return issues.findByIdOptional(subjectId).map(issue -> new LagSubject(issue.projectId, issue.title));
    }
}
