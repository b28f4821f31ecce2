package cn.liuzhong.project;

import cn.liuzhong.lag.rules.Light;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Which projects may have a light at an as-of day (§3.2): selects broadly what is worth asking the rule about, so that
 * looking for the few red ones does not walk the whole list. Each branch is served by one index.
 */
final class LightCandidates {

    private static final String SOMETHING_LATE =
            """
        p.list_state = 'ON_LIST' and p.id in (
            select project_id from milestone where open_due_on < :asOf
            union all
            select project_id from milestone where completed_on >= :asOf and due_on < :asOf
            union all
            select project_id from issue where open_due_on < :asOf
            union all
            select project_id from issue where closure_requested_on >= :asOf and due_on < :asOf
            union all
            select project_id from progress_report where year = :cutOffYear and points_behind > 0
            union all
            select project_id from annual_plan where year = :reportYear and reported_until < :reportMonth)""";

    private static final String DUE_SOON =
            """
        p.list_state = 'ON_LIST' and p.id in (
            select project_id from milestone where open_due_on between :asOf and :blueUntil
            union all
            select project_id from milestone where completed_on >= :asOf and due_on between :asOf and :blueUntil)""";

    private static final String PERHAPS_EXCUSED =
            """
        (p.list_state = 'SUSPENDED' or p.list_state = 'ON_LIST' and p.id in (
            select project_id from exemption where status = 'ACCEPTED' and :dayBefore between from_on and until_on))""";

    private LightCandidates() {}

    /** @param blueUntil the last day that makes a milestone one that falls due soon */
    static ProjectSearch of(Light light, LocalDate asOf, LocalDate blueUntil) {
        return switch (light) {
            case RED, YELLOW -> somethingLate(asOf);
            case BLUE -> search(DUE_SOON, Map.of("asOf", asOf, "blueUntil", blueUntil));
            case GREEN -> search("p.list_state = 'ON_LIST'", Map.of());
            case GREY -> search(PERHAPS_EXCUSED, Map.of("dayBefore", asOf.minusDays(1)));
        };
    }

    /** Whatever the measure of the settings, what lags is behind its plan; and no report is due later than the next month. */
    private static ProjectSearch somethingLate(LocalDate asOf) {
        YearMonth lastMonth = YearMonth.from(asOf).minusMonths(1);
        return search(
                SOMETHING_LATE,
                Map.of(
                        "asOf",
                        asOf,
                        "cutOffYear",
                        asOf.minusDays(1).getYear(),
                        "reportYear",
                        lastMonth.getYear(),
                        "reportMonth",
                        lastMonth.getMonthValue()));
    }

    private static ProjectSearch search(String condition, Map<String, Object> parameters) {
        return new ProjectSearch(List.of(condition), parameters);
    }
}
