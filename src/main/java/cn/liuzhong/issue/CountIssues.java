package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.rules.IssueAge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What waits among the issues that the caller sees; closed ones are not read. */
@ApplicationScoped
public class CountIssues {

    private final OpenIssueRepository issues;

    CountIssues(OpenIssueRepository issues) {
        this.issues = issues;
    }

    /**
     * As they are open now.
     *
     * @param asOf the day at which their age is told
     */
    @Transactional
    public List<OpenIssues> open(Caller caller, LocalDate asOf) {
        return issues.raised(caller.scope()).stream()
                .map(raised -> new OpenIssues(
                        raised.level(),
                        raised.status(),
                        IssueAge.of(ChronoUnit.DAYS.between(raised.on(), asOf)),
                        raised.count()))
                .toList();
    }

    /**
     * To be solved within these days, of projects on the list, the earliest first.
     *
     * @param until the last of the days
     */
    @Transactional
    public DueIssues dueSoon(Caller caller, LocalDate from, LocalDate until, int limit) {
        return issues.due(caller.scope(), from, until, limit);
    }
}
