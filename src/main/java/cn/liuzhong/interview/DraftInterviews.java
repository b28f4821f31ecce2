package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.interview.rules.InterviewDraft;
import cn.liuzhong.interview.rules.InterviewRule;
import cn.liuzhong.interview.rules.InterviewTriggers;
import cn.liuzhong.lag.FindLags;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.reminder.rules.Warning;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which interviews a month asks for; writes nothing. */
@ApplicationScoped
public class DraftInterviews {

    private final FindLags lags;
    private final FindReminders reminders;
    private final InterviewRepository interviews;

    DraftInterviews(FindLags lags, FindReminders reminders, InterviewRepository interviews) {
        this.lags = lags;
        this.reminders = reminders;
        this.interviews = interviews;
    }

    @Transactional
    public List<InterviewDraft> handle(Caller caller, WholeMonth month, RuleSettings rules) {
        List<Warning> warnings = reminders.warnings(caller, InterviewRule.warningPeriods(month));
        if (warnings.isEmpty()) {
            return List.of();
        }
        InterviewTriggers triggers =
                new InterviewTriggers(rules.interviewOnRedNamed(), rules.interviewOnReplyOverdue());
        boolean onlyOld = !triggers.redNamed() && !triggers.replyOverdue();
        LagScope scope = onlyOld ? LagScope.since(month.firstDay()) : LagScope.ALL;
        List<Lag> lagging = lags.all(caller, month.asOf(), scope, rules);
        return InterviewRule.propose(month, lagging, warnings, monthsBefore(month), triggers);
    }

    /** More than two months in a row make no difference. */
    private Map<UUID, Integer> monthsBefore(WholeMonth month) {
        Set<UUID> last = interviews.unitsInterviewed(month.previous().text());
        Set<UUID> beforeLast = last.isEmpty()
                ? Set.of()
                : interviews.unitsInterviewed(month.previous().previous().text());
        return last.stream().collect(Collectors.toMap(Function.identity(), unit -> beforeLast.contains(unit) ? 2 : 1));
    }
}
