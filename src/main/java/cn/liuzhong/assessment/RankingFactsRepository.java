package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.DueItem;
import cn.liuzhong.assessment.rules.ReportFact;
import cn.liuzhong.assessment.rules.StartFact;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What a month's ranking is made of, by unit, from the tables of the features that keep it: one statement a kind of fact for all
 * units together. What of it counts, the rules say. Projects that were suspended or removed are in no ranking.
 */
@ApplicationScoped
class RankingFactsRepository {

    private static final String EXEMPT =
            """
        exists (select 1 from exemption e
                 where e.kind = '%s' and e.subject_id = %s and e.status = 'ACCEPTED'
                   and e.from_on <= :until and e.until_on >= :until)""";

    private static final String DUE =
            """
        select p.unit_id, d.due_on, d.%3$s as done_on, %4$s as exempt
          from %1$s d join project p on p.id = d.project_id
         where d.due_on between :from and :until and p.list_state in ('ON_LIST', 'COMPLETED')%2$s""";

    private static final String MILESTONES = DUE.formatted(
            "milestone", " and d.status <> 'VOIDED'", "completed_on", EXEMPT.formatted("MILESTONE", "d.id"));

    private static final String ISSUES =
            DUE.formatted("issue", "", "closure_requested_on", EXEMPT.formatted("ISSUE", "d.id"));

    private static final String STARTS =
            """
        select p.unit_id, p.start_on, p.statistics_on,
               exists (select 1 from progress_report r
                        where r.project_id = p.id and r.year = :year and r.month <= :month and r.cumulative > 0) as invested
          from project_year_role y join project p on p.id = y.project_id
         where y.year = :year and y.role = 'NEW_START' and p.start_on <= :until
           and p.list_state in ('ON_LIST', 'COMPLETED')""";

    private static final String REPORTS =
            """
        select p.unit_id, v.reported_on, coalesce(v.returned, false) as returned, coalesce(v.doubted, false) as doubted,
               %s as exempt
          from annual_plan a join project p on p.id = a.project_id
          left join progress_report r on r.project_id = a.project_id and r.year = a.year and r.month = :reportMonth
          left join lateral (
               select cast(min(x.reported_at) at time zone :zone as date) as reported_on,
                      bool_or(x.status = 'RETURNED') as returned,
                      bool_or(x.number = r.latest and 'DECREASE' = any(x.doubts)) as doubted
                 from progress_version x where x.report_id = r.id) v on true
         where a.year = :reportYear and p.list_state = 'ON_LIST'"""
                    .formatted(EXEMPT.formatted("REPORT", "a.id"));

    private static final String PLANS =
            """
        select p.unit_id, a.project_id, %s as exempt
          from annual_plan a join project p on p.id = a.project_id
         where a.year = :year and p.list_state in ('ON_LIST', 'COMPLETED')"""
                    .formatted(EXEMPT.formatted("INVESTMENT", "a.id"));

    private static final String LETTERS =
            """
        select unit_id, count(*) from reminder
         where issued_on between :from and :until and status <> 'WITHDRAWN' group by unit_id""";

    private static final String TALKS =
            """
        select unit_id, count(*) from interview
         where held_on between :from and :until and status <> 'CANCELLED' group by unit_id""";

    private final EntityManager entities;

    RankingFactsRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<DueRow> milestones(WholeMonth month) {
        return list(MILESTONES, DueRow.class, inMonth(month), "milestone");
    }

    List<DueRow> issues(WholeMonth month) {
        return list(ISSUES, DueRow.class, inMonth(month), "issue");
    }

    List<StartRow> starts(WholeMonth month) {
        return list(
                STARTS,
                StartRow.class,
                Map.of(
                        "year", month.month().getYear(),
                        "month", month.month().getMonthValue(),
                        "until", month.cutOff()),
                "progress_report");
    }

    /** @param reported the month whose reports fell due in the ranking's month */
    List<ReportRow> reports(WholeMonth month, YearMonth reported) {
        return list(
                REPORTS,
                ReportRow.class,
                Map.of(
                        "reportYear", reported.getYear(),
                        "reportMonth", reported.getMonthValue(),
                        "zone", OfficeClock.ZONE.getId(),
                        "until", month.cutOff()),
                "progress_version");
    }

    List<PlanRow> plans(WholeMonth month) {
        return list(
                PLANS, PlanRow.class, Map.of("year", month.month().getYear(), "until", month.cutOff()), "annual_plan");
    }

    List<CountRow> letters(WholeMonth month) {
        return list(LETTERS, CountRow.class, inMonth(month), "reminder");
    }

    List<CountRow> talks(WholeMonth month) {
        return list(TALKS, CountRow.class, inMonth(month), "interview");
    }

    private static Map<String, Object> inMonth(WholeMonth month) {
        return Map.of("from", month.firstDay(), "until", month.cutOff());
    }

    private <R> List<R> list(String sql, Class<R> row, Map<String, ?> parameters, String table) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(sql, row)
                .addSynchronizedQuerySpace(table)
                .addSynchronizedQuerySpace("project")
                .addSynchronizedQuerySpace("exemption");
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    record DueRow(UUID unitId, LocalDate dueOn, LocalDate doneOn, boolean exempt) {

        DueItem item() {
            return new DueItem(dueOn, doneOn, exempt);
        }
    }

    record StartRow(UUID unitId, LocalDate startOn, LocalDate enteredOn, boolean invested) {

        StartFact fact() {
            return new StartFact(startOn, invested, enteredOn);
        }
    }

    record ReportRow(UUID unitId, LocalDate reportedOn, boolean returned, boolean doubted, boolean exempt) {

        ReportFact fact() {
            return new ReportFact(reportedOn, returned, doubted, exempt);
        }
    }

    record PlanRow(UUID unitId, UUID projectId, boolean exempt) {}

    record CountRow(UUID unitId, long count) {}
}
