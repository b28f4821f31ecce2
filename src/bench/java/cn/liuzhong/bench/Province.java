package cn.liuzhong.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A made-up list of a province's size, the same every time: 100 districts of 40 units and 4 groups; each project has
 * milestones two months apart, done when due, but for the share that is open and up to sixty days late at the as-of day, and a plan
 * for the year with its monthly reports.
 *
 * @param lag the share of all milestones that lags
 */
record Province(int projects, int milestonesPerProject, double lag) {

    private static final int DISTRICTS = 100;
    private static final int UNITS = 40 * DISTRICTS;
    private static final int GROUPS = 4 * DISTRICTS;

    /** Of the size that {@code -Dbench.…} asks for. */
    static Province asked() {
        return new Province(
                Integer.getInteger("bench.projects", 33_000),
                Integer.getInteger("bench.milestones-per-project", 10),
                Double.parseDouble(System.getProperty("bench.lag", "0.01")));
    }

    int milestones() {
        return projects * milestonesPerProject;
    }

    /** Into an empty list; leaves the tables as an installation that has been running for a while has them. */
    void generate(Connection connection, LocalDate asOf) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            // How long it takes to enter a province by hand is not measured: no entries of it in the record of changes.
            sql.execute("set session_replication_role = replica");
            sql.execute("select setseed(0.42)");
            sql.execute(
                    """
                insert into work_group (id, name, linked_leader)
                select %s, '专项小组' || n, '组长' || n from generate_series(1, %d) n"""
                            .formatted(id("n"), GROUPS));
            sql.execute(
                    """
                insert into unit (id, name, linked_leader)
                select %s, '责任单位' || n, '区领导' || n %% 300 from generate_series(1, %d) n"""
                            .formatted(id("n"), UNITS));
            sql.execute(
                    """
                insert into project (id, list_no, name, unit_id, group_id, linked_leader, start_on, created_at)
                select %s, '2020-' || lpad(cast(n as text), 7, '0'), '重大建设项目' || n, %s, %s, '区领导' || n %% 700,
                       date '2019-01-01', timestamptz '2019-01-01 09:00+08'
                  from generate_series(1, %d) n"""
                            .formatted(id("n"), id("1 + n % " + UNITS), id("1 + n % " + GROUPS), projects));
            sql.execute(
                    """
                insert into milestone (id, project_id, name, baseline_on, due_on, status, completed_on, created_at)
                select %s, %s, '节点' || k || ' 主体结构施工', due_on, due_on,
                       case when due_on < as_of and not late then 'VERIFIED' else 'PLANNED' end,
                       case when due_on < as_of and not late then due_on end, timestamptz '2019-01-01 09:00+08'
                  from (select m, as_of, late, 1 + m %% %3$d as k,
                               case when late then as_of - 1 - cast(floor(days * 60) as int)
                                    else date '2020-01-01' + (m %% %3$d - 2) * 60 + cast(floor(days * 60) as int)
                               end as due_on
                          from (select m, date '%4$s' as as_of, random() < %5$s as late, random() as days
                                  from generate_series(0, %6$d - 1) m) as drawn) as dated"""
                            .formatted(
                                    id("m"),
                                    id("1 + m / " + milestonesPerProject),
                                    milestonesPerProject,
                                    asOf,
                                    lag,
                                    milestones()));
            plans(sql, asOf);
            sql.execute("set session_replication_role = origin");
            sql.execute("vacuum analyze");
            sql.execute("checkpoint");
        }
    }

    /**
     * Every project has a plan for the year and has reported every month that is over; a fifth is a little behind, none so much
     * that it lags: what they cost a run is what finding nothing among them costs.
     */
    private void plans(Statement sql, LocalDate asOf) throws SQLException {
        LocalDate cutOff = asOf.minusDays(1);
        YearMonth lastMonth = YearMonth.from(asOf).minusMonths(1);
        int months = lastMonth.getYear() == cutOff.getYear() ? lastMonth.getMonthValue() : 0;
        sql.execute(
                """
            insert into annual_plan (id, project_id, year, annual, reported_until)
            select %1$s, %1$s, %2$d, 1200, %3$d from generate_series(1, %4$d) n"""
                        .formatted(id("n"), cutOff.getYear(), months, projects));
        sql.execute(
                """
            insert into progress_report (id, project_id, year, month, period, status, latest, doubtful, cumulative, ratio,
                                         points_behind, months_late)
            select %1$s, %2$s, %3$d, m, %3$d * 100 + m, 'CHECKED', 1, false, m * 100 * share, share,
                   100 * m * (1 - share) / 12, m * (1 - share)
              from (select n, m, case when n %% 5 = 0 then 0.9 else 1.0 end as share
                      from generate_series(1, %4$d) n, generate_series(1, %5$d) m) as reported"""
                        .formatted(id("n * 12 + m"), id("n"), cutOff.getYear(), projects, months));
    }

    /** An id that is the same every time, of the form and order of a UUIDv7. */
    private static String id(String n) {
        return "cast('0168' || lpad(to_hex(%1$s), 8, '0') || '70008000' || lpad(to_hex(%1$s), 12, '0') as uuid)"
                .formatted(n);
    }
}
