package cn.liuzhong.supervision;

import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunStatus;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 督办轮次: one period of one kind, run once. */
@Entity
class SupervisionRun {

    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    RunKind kind;

    String period;
    LocalDate asOf;

    @Enumerated(EnumType.STRING)
    RunStatus status;

    int settingsVersion;

    @Enumerated(EnumType.STRING)
    RunTrigger trigger;

    String startedBy;
    Instant startedAt;

    /** Milliseconds from the claim of the period to the last row written. */
    long tookMs;

    /** Units written to, or proposed for interview. */
    int units;

    /** Items named to them. */
    int items;

    static SupervisionRun of(RunKind kind, Period period) {
        SupervisionRun run = new SupervisionRun();
        run.kind = kind;
        run.period = period.text();
        run.asOf = period.asOf();
        return run;
    }

    /** Done from the start: the row is seen by others only when its transaction has brought everything else about. */
    void start(int settingsVersion, RunTrigger trigger, String startedBy, Instant at) {
        status = RunStatus.DONE;
        this.settingsVersion = settingsVersion;
        this.trigger = trigger;
        this.startedBy = startedBy;
        startedAt = at;
    }

    void skip(int settingsVersion, RunTrigger trigger, String startedBy, Instant at) {
        start(settingsVersion, trigger, startedBy, at);
        status = RunStatus.SKIPPED;
    }

    void count(int units, int items) {
        this.units = units;
        this.items = items;
    }
}
