package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.interview.ProposeInterviews;
import cn.liuzhong.interview.rules.InterviewDraft;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.reminder.IssueReminders;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import cn.liuzhong.supervision.rules.RunStatus;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one period of one kind, once (§3.5): the run, its letters or interviews, their numbers, items and announcements are
 * one transaction. Asked again, it answers with the run that exists.
 */
@ApplicationScoped
public class RunSupervision {

    private final SupervisionRunRepository runs;
    private final IssueReminders issueReminders;
    private final ProposeInterviews proposeInterviews;
    private final CurrentSettings settings;
    private final Event<RunEvent> events;

    RunSupervision(
            SupervisionRunRepository runs,
            IssueReminders issueReminders,
            ProposeInterviews proposeInterviews,
            CurrentSettings settings,
            Event<RunEvent> events) {
        this.runs = runs;
        this.issueReminders = issueReminders;
        this.proposeInterviews = proposeInterviews;
        this.settings = settings;
        this.events = events;
    }

    /**
     * @param at when it runs: the day of issue, before which the period must have closed
     * @throws Refused {@code period.open} while the period has not closed
     */
    @Transactional
    public RunOutcome handle(Caller caller, RunRequest request, RunTrigger trigger, Instant at) {
        Period period = Periods.read(request.kind(), request.period());
        if (!period.isClosedOn(OfficeClock.dayOf(at))) {
            throw new Refused(Refusal.of("period.open", period.text(), period.asOf()));
        }
        events.fire(new RunEvent.Started(request.kind()));
        long start = System.nanoTime();
        SettingsInForce inForce = settings.get(caller);
        SupervisionRun asked = SupervisionRun.of(request.kind(), period);
        asked.start(inForce.version(), trigger, caller.name(), at);
        boolean claimed = runs.claim(asked);
        SupervisionRun run = runs.locked(request.kind(), period.text());
        if (!claimed && run.status == RunStatus.DONE) {
            return new RunOutcome(RunView.of(run), false);
        }
        run.start(inForce.version(), trigger, caller.name(), at);
        work(caller, run, period, inForce, at);
        run.tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        runs.flush();
        RunView view = RunView.of(run);
        events.fire(new RunEvent.Finished(view));
        return new RunOutcome(view, true);
    }

    private void work(Caller caller, SupervisionRun run, Period period, SettingsInForce inForce, Instant at) {
        if (period instanceof HalfMonth halfMonth) {
            List<LetterDraft> letters = issueReminders.handle(caller, run.id, halfMonth, inForce, at);
            run.count(
                    letters.size(),
                    letters.stream().mapToInt(letter -> letter.items().size()).sum());
        } else if (period instanceof WholeMonth month) {
            List<InterviewDraft> proposed = proposeInterviews.handle(caller, run.id, month, inForce, at);
            run.count(
                    proposed.size(),
                    proposed.stream().mapToInt(draft -> draft.items().size()).sum());
        }
    }
}
