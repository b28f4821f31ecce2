package cn.liuzhong.land;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.land.rules.TwoRules;
import cn.liuzhong.land.rules.YearOnYear;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Investment of two years under both rules, summed by the database: one statement, whatever the number of projects. */
@ApplicationScoped
class GrowthRepository {

    private static final String SUMS =
            """
        select sum(once_now) as once_now, sum(once_before) as once_before,
               sum(spread_now) as spread_now, sum(spread_before) as spread_before,
               count(*) filter (where coalesce(once_now, once_before) is not null) as projects,
               count(*) filter (where planned and not reported) as unreported,
               count(*) filter (where planned_before and not reported_before) as unreported_before,
               count(*) filter (
                   where (planned or planned_before) and not reported and not reported_before) as unreported_both
          from figures""";

    private static final String COUNT =
            "select count(*) from figures where coalesce(once_now, once_before) is not null";

    /** Sorted by what spreading changes, largest first; what is known of neither year is no project of this list. */
    private static final String ROWS =
            """
        , differing as (
        select figures.*, abs(coalesce(spread_now, 0) - coalesce(spread_before, 0)
                            - coalesce(once_now, 0) + coalesce(once_before, 0)) as size
          from figures where coalesce(once_now, once_before) is not null)
        select id, name, unit_id, reported, reported_before, once_now, once_before, spread_now, spread_before, size
          from differing where true%s order by size desc, id""";

    private static final String AFTER = " and (size < :afterSize or size = :afterSize and id > :afterId)";

    private final EntityManager entities;

    GrowthRepository(EntityManager entities) {
        this.entities = entities;
    }

    Sums sums(Scope scope, GrowthFilter filter) {
        GrowthSql sql = GrowthSql.of(scope, filter);
        return query(sql.figures() + SUMS, Sums.class, sql.parameters()).getSingleResult();
    }

    long count(Scope scope, GrowthFilter filter) {
        GrowthSql sql = GrowthSql.of(scope, filter);
        return query(sql.figures() + COUNT, Long.class, sql.parameters()).getSingleResult();
    }

    List<Row> rows(Scope scope, GrowthFilter filter, Paging paging) {
        GrowthSql sql = GrowthSql.of(scope, filter);
        Cursor after = paging.after();
        if (after != null) {
            sql.parameters().putAll(Map.of("afterSize", after.amount(0), "afterId", after.uuid(1)));
        }
        return query(sql.figures() + ROWS.formatted(after == null ? "" : AFTER), Row.class, sql.parameters())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> parameters) {
        NativeQuery<T> query = entities.unwrap(Session.class).createNativeQuery(sql, type);
        List.of("project", "progress_report", "annual_plan", "land_cost", "land_cost_month")
                .forEach(query::addSynchronizedQuerySpace);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** All projects together, 万元, and how many of them have a plan and no report. */
    record Sums(
            BigDecimal onceNow,
            BigDecimal onceBefore,
            BigDecimal spreadNow,
            BigDecimal spreadBefore,
            long projects,
            long unreported,
            long unreportedBefore,
            long unreportedBoth) {

        TwoRules rules() {
            return new TwoRules(new YearOnYear(onceNow, onceBefore), new YearOnYear(spreadNow, spreadBefore));
        }
    }

    /** One project, 万元. */
    record Row(
            UUID id,
            String name,
            UUID unitId,
            boolean reported,
            boolean reportedBefore,
            BigDecimal onceNow,
            BigDecimal onceBefore,
            BigDecimal spreadNow,
            BigDecimal spreadBefore,
            BigDecimal size) {

        TwoRules rules() {
            return new TwoRules(new YearOnYear(onceNow, onceBefore), new YearOnYear(spreadNow, spreadBefore));
        }
    }
}
