package cn.liuzhong.dashboard.rules;

import cn.liuzhong.access.rules.Role;
import java.util.Set;

/** What waits for somebody, and whose to-do it is. */
public enum TodoKind {
    LETTERS_TO_ACKNOWLEDGE("/api/v1/reminders?status=ISSUED", Role.UNIT),
    LETTERS_TO_REPLY("/api/v1/reminders?status=ACKNOWLEDGED", Role.UNIT),
    /** Months whose report is late. */
    REPORTS_OWED("/api/v1/lags", Role.UNIT),
    REPORTS_RETURNED("/api/v1/progress?status=RETURNED", Role.UNIT),
    /** Within the days that make a project blue. */
    MILESTONES_DUE_SOON("/api/v1/projects?light=BLUE", Role.UNIT),
    ISSUES_OF_THE_UNIT("/api/v1/issues?level=UNIT", Role.UNIT),
    INTERVIEW_RESULTS_TO_REPORT("/api/v1/interviews?status=RECORDED", Role.UNIT),
    REQUESTS_TO_ANSWER("/api/v1/requests?status=ASKED", Role.UNIT),
    CLOSURES_TO_CHECK("/api/v1/issues?status=CLOSURE_REQUESTED", Role.GROUP),
    ISSUES_OF_THE_GROUP("/api/v1/issues?level=GROUP", Role.GROUP),
    REPORTS_TO_CHECK("/api/v1/progress?status=SUBMITTED", Role.GROUP, Role.OFFICE),
    COMPLETIONS_TO_VERIFY(null, Role.OFFICE),
    RESCHEDULES_TO_DECIDE(null, Role.OFFICE),
    EXEMPTIONS_TO_DECIDE("/api/v1/exemptions?status=REQUESTED", Role.OFFICE),
    CLOSURES_TO_VERIFY("/api/v1/issues?status=CLOSURE_CHECKED", Role.OFFICE),
    ISSUES_OF_THE_OFFICE("/api/v1/issues?level=OFFICE", Role.OFFICE),
    INTERVIEWS_TO_CONFIRM("/api/v1/interviews?status=PROPOSED", Role.OFFICE),
    INTERVIEWS_TO_RECORD("/api/v1/interviews?status=CONFIRMED", Role.OFFICE),
    INTERVIEW_RESULTS_TO_VERIFY("/api/v1/interviews?status=RESULT_REPORTED", Role.OFFICE),
    OBJECTIONS_TO_DECIDE("/api/v1/objections?status=RAISED", Role.OFFICE),
    RUNS_DUE("/api/v1/supervision/runs", Role.OFFICE),
    ISSUES_OF_THE_LEADING_GROUP("/api/v1/issues?level=LEADING_GROUP", Role.OFFICE);

    private final String link;
    private final Set<Role> roles;

    TodoKind(String link, Role... roles) {
        this.link = link;
        this.roles = Set.of(roles);
    }

    /** Where it is listed; null where no list holds just this. */
    public String link() {
        return link;
    }

    /** Those who read everything and do none of it see all that is open. */
    public boolean isFor(Role role) {
        return role == Role.ADMIN || role == Role.LEADER || roles.contains(role);
    }
}
