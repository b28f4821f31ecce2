package cn.liuzhong.progress;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.settings.rules.InvestmentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Whose investment may lag and who may owe a report: pre-selected by an index each, so that the cost follows what is behind.
 */
@ApplicationScoped
class PlanLagRepository {

    private static final String BEHIND =
            """
        select a.id, p.id as project_id, p.name, p.unit_id
          from progress_report r
          join project p on p.id = r.project_id
          join annual_plan a on a.project_id = r.project_id and a.year = r.year
         where r.year = :year and r.month <= :month and p.list_state = 'ON_LIST' and %s
           and not exists (
                select 1 from progress_report l
                 where l.project_id = r.project_id and l.year = r.year
                   and l.month > r.month and l.month <= :month and l.cumulative is not null)""";

    private static final String OWING =
            """
        select a.id, p.id as project_id, p.name, p.unit_id
          from annual_plan a join project p on p.id = a.project_id
         where a.year = :year and a.reported_until < :month and p.list_state = 'ON_LIST'""";

    /** At the turn of the year: the plan of the year that has begun, of which nothing was reported yet either. */
    private static final String GOES_ON =
            """
         and exists (select 1 from annual_plan n
                      where n.project_id = a.project_id and n.year = :cutOffYear and n.reported_until = 0)""";

    private final EntityManager entities;

    PlanLagRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param lastMonth the last that is complete */
    List<Planned> behind(YearMonth lastMonth, InvestmentSettings settings, LagScope scope) {
        Map<String, Object> parameters = parameters(lastMonth);
        String sql = BEHIND.formatted(behind(settings, parameters)) + narrowed(scope, parameters);
        return list(sql, parameters);
    }

    /** The partial indexes of the three measures hold what is behind at all; so each names its bound. */
    private static String behind(InvestmentSettings settings, Map<String, Object> parameters) {
        BigDecimal threshold =
                switch (settings.measure()) {
                    case RATIO -> settings.ratioYellow();
                    case POINTS -> settings.pointsYellow();
                    case MONTHS -> settings.monthsYellow();
                };
        parameters.put("threshold", threshold);
        return switch (settings.measure()) {
            case RATIO -> "r.ratio < 1 and r.ratio < :threshold";
            case POINTS -> "r.points_behind > 0 and r.points_behind > :threshold";
            case MONTHS -> "r.months_late > 0 and r.months_late >= :threshold";
        };
    }

    /**
     * All lag since one day, so they follow each other by id, and a page reads no others.
     *
     * @param month the latest whose report was due
     * @param cutOffYear projects without a plan for it owe nothing
     * @param lagSince the day since which a report of that month lags
     */
    List<Planned> owing(YearMonth month, int cutOffYear, LocalDate lagSince, LagScope scope) {
        LagScope.After after = scope.after();
        if (scope.lagSinceUntil() != null && lagSince.isAfter(scope.lagSinceUntil())
                || after != null && lagSince.isBefore(after.lagSince())) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(month);
        String sql = OWING;
        if (cutOffYear != month.getYear()) {
            sql += GOES_ON;
            parameters.put("cutOffYear", cutOffYear);
        }
        sql += narrowed(scope, parameters);
        if (after != null && lagSince.equals(after.lagSince())) {
            sql += " and a.id > :afterId";
            parameters.put("afterId", after.subjectId());
        }
        sql += " order by a.id" + (scope.limit() == null ? "" : " limit " + scope.limit());
        return list(sql, parameters);
    }

    /**
     * How many projects of each unit have not reported a month, nor a later one.
     *
     * @param cutOffYear projects without a plan for it owe nothing
     */
    List<Owing> owingByUnit(YearMonth month, int cutOffYear) {
        Map<String, Object> parameters = parameters(month);
        String sql = OWING;
        if (cutOffYear != month.getYear()) {
            sql += GOES_ON;
            parameters.put("cutOffYear", cutOffYear);
        }
        return list(
                "select unit_id, count(*) as projects from (" + sql + ") as owing group by unit_id",
                parameters,
                Owing.class);
    }

    private static Map<String, Object> parameters(YearMonth month) {
        return new HashMap<>(Map.of("year", month.getYear(), "month", month.getMonthValue()));
    }

    private static String narrowed(LagScope scope, Map<String, Object> parameters) {
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
            sql.append(" and p.id = any(:projectIds)");
            parameters.put("projectIds", scope.projectIds().toArray(UUID[]::new));
        }
        return sql.toString();
    }

    private List<Planned> list(String sql, Map<String, Object> parameters) {
        return list(sql, parameters, Planned.class);
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Class<T> row) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(sql, row)
                .addSynchronizedQuerySpace("progress_report")
                .addSynchronizedQuerySpace("annual_plan")
                .addSynchronizedQuerySpace("project");
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** @param projects that owe a report */
    record Owing(UUID unitId, long projects) {}

    /** A project's plan, as the statement selects it. */
    record Planned(UUID planId, UUID projectId, String projectName, UUID unitId) {}
}
