package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.supervision.rules.DuePeriods;
import cn.liuzhong.supervision.rules.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads runs, and which periods are due. */
@ApplicationScoped
public class FindRuns implements AuditSubject {

    private final SupervisionRunRepository runs;
    private final WorkingDays workingDays;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    FindRuns(SupervisionRunRepository runs, WorkingDays workingDays, CurrentSettings settings, OfficeClock clock) {
        this.runs = runs;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public RunView one(Caller caller, UUID id) {
        return RunView.of(runs.require(id));
    }

    @Transactional
    public Page<RunView> page(Caller caller, RunKind kind, Paging paging) {
        Long total = paging.wantsTotal() ? runs.count(kind) : null;
        return Page.cut(runs.page(kind, paging), paging, run -> Cursor.of(run.asOf, run.id), total)
                .map(rows -> rows.stream().map(RunView::of).toList());
    }

    /** The last period of a kind that was run. */
    @Transactional
    public Optional<RunView> lastDone(Caller caller, RunKind kind) {
        return runs.lastDone(kind).map(RunView::of);
    }

    /** What the scheduler should do this morning. A fresh installation starts with the period it was installed in. */
    @Transactional
    public DuePeriods due(Caller caller, RunKind kind) {
        return due(caller, kind, clock.today());
    }

    /** What should have been done by the day before. */
    @Transactional
    public DuePeriods dueBefore(Caller caller, RunKind kind, LocalDate day) {
        return due(caller, kind, day.minusDays(1));
    }

    private DuePeriods due(Caller caller, RunKind kind, LocalDate day) {
        LocalDate installedOn = runs.installedOn();
        WorkingCalendar calendar = workingDays.calendar(caller, installedOn.getYear(), day.getYear() + 1);
        return DuePeriods.at(
                day,
                kind,
                installedOn,
                runs.recorded(kind, installedOn),
                calendar,
                settings.get(caller).rules().runWorkingDay());
    }

    @Transactional
    public Optional<RunView> of(Caller caller, RunKind kind, String period) {
        return runs.of(kind, period).map(RunView::of);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.RUN;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!caller.role().readsEverything()) {
            throw new NoSuchRow(entity().name(), id);
        }
        one(caller, uuid(id));
    }
}
