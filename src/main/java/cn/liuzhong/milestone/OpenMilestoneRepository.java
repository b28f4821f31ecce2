package cn.liuzhong.milestone;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Milestones and requests that wait for somebody; each found by an index that holds no others. */
@ApplicationScoped
class OpenMilestoneRepository {

    private static final String DUE =
            """
        select m.id, m.project_id, p.name as project_name, m.name, m.due_on, count(*) over () as of_all
          from milestone m join project p on p.id = m.project_id
         where m.open_due_on between :from and :until and p.list_state = 'ON_LIST'%s
         order by m.open_due_on, m.id""";

    private static final String DUE_BY_UNIT =
            """
        select unit_id, project_name, name, due_on, of_all from (
            select p.unit_id, p.name as project_name, m.name, m.due_on, count(*) over unit as of_all,
                   row_number() over (unit order by m.open_due_on, m.id) as place
              from milestone m join project p on p.id = m.project_id
             where m.open_due_on between :from and :until and p.list_state = 'ON_LIST'%s
            window unit as (partition by p.unit_id)) as due
         where place <= :named
         order by unit_id, place""";

    private static final String TO_VERIFY =
            """
        select count(*) from milestone m join project p on p.id = m.project_id
         where m.status = 'COMPLETION_REPORTED'%s""";

    private static final String PENDING =
            """
        select count(*) from reschedule r join milestone m on m.id = r.milestone_id join project p on p.id = m.project_id
         where r.status = 'REQUESTED'%s""";

    private final EntityManager entities;

    OpenMilestoneRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The earliest first. */
    DueMilestones due(Scope scope, LocalDate from, LocalDate until, int limit) {
        List<Row> rows = query(scope, DUE, Row.class, Map.of("from", from, "until", until))
                .setMaxResults(limit)
                .getResultList();
        return new DueMilestones(
                until,
                rows.stream().map(Row::milestone).toList(),
                rows.isEmpty() ? 0 : rows.get(0).ofAll());
    }

    /** The first of each unit, the earliest first. */
    List<OfUnit> dueByUnit(LocalDate from, LocalDate until, int named) {
        return query(Scope.EVERYTHING, DUE_BY_UNIT, OfUnit.class, Map.of("from", from, "until", until, "named", named))
                .getResultList();
    }

    long toVerify(Scope scope) {
        return query(scope, TO_VERIFY, Long.class, Map.of()).getSingleResult();
    }

    long reschedulesPending(Scope scope) {
        return query(scope, PENDING, Long.class, Map.of()).getSingleResult();
    }

    private <T> NativeQuery<T> query(Scope scope, String sql, Class<T> row, Map<String, Object> more) {
        NativeQuery<T> query = entities.unwrap(Session.class)
                .createNativeQuery(sql.formatted(ProjectSight.condition(scope, "p.unit_id", "p.group_id")), row)
                .addSynchronizedQuerySpace("milestone")
                .addSynchronizedQuerySpace("reschedule")
                .addSynchronizedQuerySpace("project");
        Map<String, Object> parameters = new HashMap<>(ProjectSight.parameters(scope));
        parameters.putAll(more);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** @param ofAll how many the unit has */
    record OfUnit(UUID unitId, String projectName, String name, LocalDate dueOn, long ofAll) {}

    /** As the statement selects it. */
    record Row(UUID id, UUID projectId, String projectName, String name, LocalDate dueOn, long ofAll) {

        DueMilestone milestone() {
            return new DueMilestone(id, new Ref(projectId, projectName), name, dueOn);
        }
    }
}
