package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.FindLags;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.reminder.rules.LetterRule;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which letters a half month asks for; writes nothing. */
@ApplicationScoped
public class DraftReminders {

    private final FindLags lags;

    DraftReminders(FindLags lags) {
        this.lags = lags;
    }

    @Transactional
    public List<LetterDraft> handle(Caller caller, HalfMonth period, RuleSettings rules) {
        return LetterRule.compose(lags.all(caller, period.asOf(), LagScope.ALL, rules));
    }
}
