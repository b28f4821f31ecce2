package cn.liuzhong.progress;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.progress.rules.MonthFigures;
import cn.liuzhong.progress.rules.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Sums of a year's plans and reports, made by the database: two statements, whatever is on the list. */
@ApplicationScoped
class YearSumRepository {

    /** After the count: what is planned evenly, then January to December of what is planned by month. */
    private static final String PLANNED = "coalesce(sum(a.annual) filter (where a.monthly is null), 0), "
            + IntStream.rangeClosed(1, YearPlan.MONTHS)
                    .mapToObj("coalesce(sum(a.monthly[%d]), 0)"::formatted)
                    .collect(Collectors.joining(", "));

    private static final String PLANS = "select count(*), 0, " + PLANNED
            + """
          from annual_plan a join project p on p.id = a.project_id
         where a.year = :year and p.list_state <> 'REMOVED'""";

    private static final String REPORTS = "select count(*), r.month, " + PLANNED
            + """
         , sum(r.cumulative)
          from progress_report r
          join annual_plan a on a.project_id = r.project_id and a.year = r.year
          join project p on p.id = r.project_id
         where r.period between :january and :month and r.cumulative is not null and p.list_state <> 'REMOVED'""";

    private static final int FIRST_SUM = 2;

    private final EntityManager entities;

    YearSumRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param until the last month whose reports are read
     * @param unitId null: not narrowed by it
     * @param groupId null: not narrowed by it
     */
    YearSums of(YearMonth until, Scope scope, UUID unitId, UUID groupId) {
        Map<String, Object> parameters = ProjectSight.parameters(scope);
        String narrowed = ProjectSight.condition(scope, "p.unit_id", "p.group_id");
        if (unitId != null) {
            narrowed += " and p.unit_id = :unit";
            parameters.put("unit", unitId);
        }
        if (groupId != null) {
            narrowed += " and p.group_id = :group";
            parameters.put("group", groupId);
        }
        Object[] plans = rows(PLANS + narrowed, parameters, Map.of("year", until.getYear()))
                .get(0);
        YearSums sums = new YearSums(count(plans), plan(plans), new TreeMap<>(), new TreeMap<>());
        Map<String, Object> months = Map.of(
                "january",
                ProgressReport.period(YearMonth.of(until.getYear(), 1)),
                "month",
                ProgressReport.period(until));
        for (Object[] row : rows(REPORTS + narrowed + " group by r.month", parameters, months)) {
            int month = ((Number) row[1]).intValue();
            sums.reporters().put(month, count(row));
            sums.reported().put(month, new MonthFigures(plan(row), (BigDecimal) row[row.length - 1]));
        }
        return sums;
    }

    private List<Object[]> rows(String sql, Map<String, Object> narrowing, Map<String, Object> more) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .addSynchronizedQuerySpace("progress_report")
                .addSynchronizedQuerySpace("annual_plan")
                .addSynchronizedQuerySpace("project");
        Map<String, Object> parameters = new HashMap<>(narrowing);
        parameters.putAll(more);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static int count(Object[] row) {
        return ((Number) row[0]).intValue();
    }

    private static YearPlan plan(Object[] row) {
        return YearPlan.together(
                IntStream.rangeClosed(1, YearPlan.MONTHS)
                        .mapToObj(month -> (BigDecimal) row[FIRST_SUM + month])
                        .toList(),
                (BigDecimal) row[FIRST_SUM]);
    }
}
