package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.interview.DraftInterviews;
import cn.liuzhong.interview.rules.InterviewLevel;
import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.reminder.DraftReminders;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import cn.liuzhong.supervision.rules.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what a run would do; writes nothing. An open period is judged by what is known so far. */
@ApplicationScoped
public class PreviewRun {

    private final DraftReminders reminders;
    private final DraftInterviews interviews;
    private final CurrentSettings settings;
    private final PreviewNames names;
    private final AsOfDays days;
    private final OfficeClock clock;

    PreviewRun(
            DraftReminders reminders,
            DraftInterviews interviews,
            CurrentSettings settings,
            PreviewNames names,
            AsOfDays days,
            OfficeClock clock) {
        this.reminders = reminders;
        this.interviews = interviews;
        this.settings = settings;
        this.names = names;
        this.days = days;
        this.clock = clock;
    }

    @Transactional
    public PreviewView handle(Caller caller, RunKind kind, String periodText, Paging paging) {
        Period period = Periods.read(kind, periodText);
        days.requireNear(period.asOf(), "/period");
        SettingsInForce inForce = settings.get(caller);
        List<Draft> drafts = drafts(caller, period, inForce.rules());
        Cursor after = paging.after();
        UUID last = after == null ? null : after.uuid(0);
        List<Draft> rest = drafts.stream()
                .filter(draft -> last == null || draft.unitId().compareTo(last) > 0)
                .limit(paging.fetch())
                .toList();
        Page<Draft> page = Page.cut(
                rest, paging, draft -> Cursor.of(draft.unitId()), paging.wantsTotal() ? (long) drafts.size() : null);
        return new PreviewView(
                kind,
                period.text(),
                period.asOf(),
                period.isClosedOn(clock.today()),
                names.run(caller, kind, period.text()),
                inForce.version(),
                names.warnings(caller),
                page.map(rows -> names.recipients(caller, rows)));
    }

    private List<Draft> drafts(Caller caller, Period period, RuleSettings rules) {
        if (period instanceof HalfMonth halfMonth) {
            return reminders.handle(caller, halfMonth, rules).stream()
                    .map(letter -> new Draft(letter.unitId(), null, letter.items(), List.of()))
                    .toList();
        }
        return interviews.handle(caller, (WholeMonth) period, rules).stream()
                .map(draft -> new Draft(draft.unitId(), draft.level(), draft.items(), draft.reminderIds()))
                .toList();
    }

    /** A letter or an interview that would be made. */
    record Draft(UUID unitId, InterviewLevel level, List<Lag> items, List<UUID> reminderIds) {

        PreviewView.Recipient named(Ref unit, List<Ref> reminders) {
            return new PreviewView.Recipient(
                    unit, level, items.stream().map(LagItemView::of).toList(), reminders);
        }
    }
}
