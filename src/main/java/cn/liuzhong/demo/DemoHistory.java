package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.supervision.RunRequest;
import cn.liuzhong.supervision.RunSupervision;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The demonstration's past: letters and interviews as they would have been made on their days. The last closed half month is
 * left for whoever tries the service to run.
 */
@ApplicationScoped
class DemoHistory {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int HALF_MONTHS = 4;

    private final RunSupervision run;
    private final DemoAnswers answers;
    private final WorkingDays workingDays;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    DemoHistory(
            RunSupervision run,
            DemoAnswers answers,
            WorkingDays workingDays,
            CurrentSettings settings,
            OfficeClock clock) {
        this.run = run;
        this.answers = answers;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    void load(Caller caller, DemoPersons persons, LocalDate today) {
        HalfMonth period = HalfMonth.containing(today).previous();
        for (int back = 0; back < HALF_MONTHS; back++) {
            period = period.previous();
        }
        for (int made = 0; made < HALF_MONTHS; made++, period = period.next()) {
            run(caller, RunKind.REMINDER, period);
        }
        WholeMonth lastMonth = WholeMonth.containing(today).previous();
        for (WholeMonth month : List.of(lastMonth.previous(), lastMonth)) {
            run(caller, RunKind.INTERVIEW, month);
        }
        answers.load(persons, period.previous().text(), lastMonth);
    }

    private void run(Caller caller, RunKind kind, Period period) {
        run.handle(caller, new RunRequest(kind, period.text()), RunTrigger.DEMO, dueMorning(caller, period));
    }

    /** The morning on which the scheduler would have run it; now, when that has not come. */
    private Instant dueMorning(Caller caller, Period period) {
        LocalDate day = workingDays
                .around(caller, period.cutOff())
                .plus(period.cutOff(), settings.get(caller).rules().runWorkingDay());
        Instant morning = day.atTime(MORNING).atZone(OfficeClock.ZONE).toInstant();
        return morning.isAfter(clock.now()) ? clock.now() : morning;
    }
}
