package cn.liuzhong.land;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import java.util.HashMap;
import java.util.Map;

/**
 * The statement that knows, of every project, the investment of both years under both rules: {@code once_now}, {@code
 * once_before}, {@code spread_now}, {@code spread_before}, each null where neither a report nor a land cost says anything. It
 * reads other features' tables, so that the database sums and sorts.
 */
record GrowthSql(String figures, Map<String, Object> parameters) {

    /** The latest month asked for that both years reported: unequal months are not compared. */
    private static final String IN_COMMON =
            """
        left join lateral (
            select max(r.month) as month
              from progress_report r
              join progress_report b on b.project_id = r.project_id and b.month = r.month
             where r.project_id = p.id and r.year = :thisyear and r.month <= :month and r.cumulative is not null
               and b.year = :lastyear and b.cumulative is not null) common on true
        """;

    /**
     * What was reported of the months in common, or last of those asked for where only one year says anything; without its land
     * and of it the land. Where the report does not say what it is made of, the land booked by then is taken to be in it.
     */
    private static final String REPORTED =
            """
        left join lateral (
            select case when coalesce(r.construction, r.equipment, r.land, r.other) is null
                             and l.booked between r.year * 100 + 1 and r.period
                        then greatest(r.cumulative - l.amount, 0)
                        else r.cumulative - coalesce(r.land, 0) end as works,
                   coalesce(r.land, 0) as land
              from progress_report r
             where r.project_id = p.id and r.year = :%1$s and r.month <= coalesce(common.month, :month)
               and r.cumulative is not null%2$s
             order by r.month desc limit 1) %1$s on true
        """;

    /** Two years without a month in common: the later one counts alone. */
    private static final String NOT_BESIDE_OTHER_MONTHS = " and (common.month is not null or thisyear.works is null)";

    /** Where a land cost is stated, it is what counts, and the reported land is not. */
    private static final String FIGURES =
            """
        with figures as (
        select p.id, p.name, p.unit_id,
               thisyear.works is not null as reported, lastyear.works is not null as reported_before,
               exists (select 1 from annual_plan a where a.project_id = p.id and a.year = :thisyear) as planned,
               exists (select 1 from annual_plan a where a.project_id = p.id and a.year = :lastyear) as planned_before,
               case when thisyear.works is not null or once.now or spread.now <> 0 then
                    coalesce(thisyear.works, 0)
                    + case when l.id is null then thisyear.land when once.now then l.amount else 0 end end as once_now,
               case when lastyear.works is not null or once.before or spread.before <> 0 then
                    coalesce(lastyear.works, 0)
                    + case when l.id is null then lastyear.land when once.before then l.amount else 0 end end as once_before,
               case when thisyear.works is not null or once.now or spread.now <> 0 then
                    coalesce(thisyear.works, 0)
                    + case when l.id is null then thisyear.land else spread.now end end as spread_now,
               case when lastyear.works is not null or once.before or spread.before <> 0 then
                    coalesce(lastyear.works, 0)
                    + case when l.id is null then lastyear.land else spread.before end end as spread_before
          from project p
          left join land_cost l on l.project_id = p.id
        """
                    + IN_COMMON
                    + REPORTED.formatted("thisyear", "")
                    + REPORTED.formatted("lastyear", NOT_BESIDE_OTHER_MONTHS)
                    + """
          left join lateral (
            select l.booked between :thisyear * 100 + 1 and :thisyear * 100 + :month as now,
                   l.booked between :lastyear * 100 + 1 and :lastyear * 100 + :month as before) once on true
          left join lateral (
            select coalesce(sum(m.amount) filter (
                       where m.period between :thisyear * 100 + 1 and :thisyear * 100 + :month), 0) as now,
                   coalesce(sum(m.amount) filter (
                       where m.period between :lastyear * 100 + 1 and :lastyear * 100 + :month), 0) as before
              from land_cost_month m where m.land_cost_id = l.id) spread on true
         where p.list_state <> 'REMOVED'%s)
        """;

    static GrowthSql of(Scope scope, GrowthFilter filter) {
        Map<String, Object> parameters = new HashMap<>(ProjectSight.parameters(scope));
        parameters.put("thisyear", filter.year());
        parameters.put("lastyear", filter.year() - 1);
        parameters.put("month", filter.throughMonth());
        StringBuilder conditions = new StringBuilder(ProjectSight.condition(scope, "p.unit_id", "p.group_id"));
        narrow(
                conditions,
                parameters,
                "nature",
                filter.nature() == null ? null : filter.nature().name());
        narrow(conditions, parameters, "unit_id", filter.unitId());
        narrow(conditions, parameters, "group_id", filter.groupId());
        return new GrowthSql(FIGURES.formatted(conditions), parameters);
    }

    private static void narrow(StringBuilder conditions, Map<String, Object> parameters, String column, Object value) {
        if (value != null) {
            conditions.append(" and p.").append(column).append(" = :").append(column);
            parameters.put(column, value);
        }
    }
}
