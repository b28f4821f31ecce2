package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.issue.rules.IssueClimb;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueLifeCycle;
import cn.liuzhong.issue.rules.IssueMove;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes every issue whose level's working days have run out one level up (§3.7). The new level receives it today and so has
 * its full time; asking again on the same day finds nothing more to do.
 */
@ApplicationScoped
public class ClimbDueIssues {

    private static final int BATCH = 500;

    private final IssueRepository issues;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final IssueNews news;
    private final OfficeClock clock;

    ClimbDueIssues(
            IssueRepository issues,
            CurrentSettings settings,
            WorkingDays workingDays,
            IssueNews news,
            OfficeClock clock) {
        this.issues = issues;
        this.settings = settings;
        this.workingDays = workingDays;
        this.news = news;
        this.clock = clock;
    }

    /** @return how many have climbed */
    @Transactional
    public int handle(Caller caller) {
        LocalDate today = clock.today();
        RuleSettings rules = settings.get(caller).rules();
        WorkingCalendar calendar = workingDays.around(caller, today);
        UUID morning = Ids.next();
        int climbed = 0;
        for (IssueLevel level : IssueLevel.values()) {
            if (!level.isHighest()) {
                climbed += climb(caller, morning, level, today, rules, calendar);
            }
        }
        return climbed;
    }

    /** @param morning all that climbs at one go, whatever the level, is told at one go */
    private int climb(
            Caller caller,
            UUID morning,
            IssueLevel level,
            LocalDate today,
            RuleSettings rules,
            WorkingCalendar calendar) {
        LocalDate receivedBy = IssueClimb.latestReceipt(level, today, rules);
        LocalDate afterSince = LocalDate.EPOCH;
        UUID afterId = new UUID(0, 0);
        int climbed = 0;
        List<Issue> batch;
        do {
            List<IssueNews.News> told = new ArrayList<>();
            batch = issues.climbing(level, receivedBy, afterSince, afterId, BATCH);
            for (Issue issue : batch) {
                afterSince = issue.levelSince;
                afterId = issue.id;
                if (IssueClimb.isDue(level, issue.levelSince, today, rules, calendar)) {
                    told.add(new IssueNews.News(issue, climb(caller, issue, today)));
                }
            }
            climbed += told.size();
            issues.flush();
            news.moved(caller, morning, told);
            issues.getEntityManager().clear();
        } while (batch.size() == BATCH);
        return climbed;
    }

    private IssueStep climb(Caller caller, Issue issue, LocalDate today) {
        IssueAction action = IssueAction.CLIMB_BY_CLOCK;
        IssueMove move =
                IssueLifeCycle.judge(issue.facts(), action, caller.name()).orElseThrow(Refused::new);
        IssueStep step = new IssueStep(issue, action, move, caller.name(), clock.now());
        issues.record(step);
        issue.move(action, move, caller.name(), today, today);
        return step;
    }
}
