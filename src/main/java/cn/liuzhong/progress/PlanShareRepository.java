package cn.liuzhong.progress;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A year's plans in sums, made by the database: one statement. Projects that were removed from the list do not count. */
@ApplicationScoped
class PlanShareRepository {

    private static final String PLANNED =
            """
        from (select coalesce(%s, '') collate "C" as key, p.total_investment, a.annual
                from annual_plan a join project p on p.id = a.project_id %s
               where a.year = :year and p.list_state <> 'REMOVED'%s) planned""";

    private static final String SUMS =
            "select key, count(*), coalesce(sum(total_investment), 0), sum(annual) %s group by key";

    private static final String CATEGORIES = "left join project_category c on c.project_id = p.id";

    private final EntityManager entities;

    PlanShareRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them: for what has few. */
    List<PlanShare> all(Scope scope, int year, PlanDimension by) {
        return query(
                        scope,
                        year,
                        SUMS.formatted(from(scope, by)) + " order by sum(annual) desc, key",
                        PlanShare.class,
                        Map.of())
                .getResultList();
    }

    /** The largest first. */
    List<PlanShare> page(Scope scope, int year, PlanDimension by, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = SUMS.formatted(from(scope, by));
        Cursor after = paging.after();
        if (after != null) {
            sql += " having sum(annual) < :afterAnnual or sum(annual) = :afterAnnual and key > :afterKey";
            parameters.put("afterAnnual", after.amount(0));
            parameters.put("afterKey", after.text(1));
        }
        return query(scope, year, sql + " order by sum(annual) desc, key", PlanShare.class, parameters)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, int year, PlanDimension by) {
        return query(scope, year, "select count(distinct key) " + from(scope, by), Long.class, Map.of())
                .getSingleResult();
    }

    private static String from(Scope scope, PlanDimension by) {
        return PLANNED.formatted(
                by.key,
                by == PlanDimension.CATEGORY ? CATEGORIES : "",
                ProjectSight.condition(scope, "p.unit_id", "p.group_id"));
    }

    private <T> NativeQuery<T> query(Scope scope, int year, String sql, Class<T> row, Map<String, Object> more) {
        NativeQuery<T> query = entities.unwrap(Session.class)
                .createNativeQuery(sql, row)
                .addSynchronizedQuerySpace("annual_plan")
                .addSynchronizedQuerySpace("project")
                .addSynchronizedQuerySpace("project_category");
        Map<String, Object> parameters = ProjectSight.parameters(scope);
        parameters.put("year", year);
        parameters.putAll(more);
        parameters.forEach(query::setParameter);
        return query;
    }
}
