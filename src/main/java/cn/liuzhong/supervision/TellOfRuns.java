package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.supervision.rules.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the office of what did not go as it should. There may be no row to tell of: it is known by kind and period. */
@ApplicationScoped
public class TellOfRuns {

    private final FindRuns find;
    private final Announce announce;
    private final OfficeClock clock;

    TellOfRuns(FindRuns find, Announce announce, OfficeClock clock) {
        this.find = find;
        this.announce = announce;
        this.clock = clock;
    }

    /** In a transaction of its own, for that of the run is rolled back; once a day, however often it is tried. */
    @Transactional
    public void failed(Caller caller, RunKind kind, RuntimeException failure) {
        String period = find.due(caller, kind).run().map(Period::text).orElse("");
        failed(caller, kind.name(), period, failure);
    }

    /** The same of the climbing of issues. */
    @Transactional
    public void climbingFailed(Caller caller, RuntimeException failure) {
        failed(caller, CatchUp.CLIMB, clock.today().toString(), failure);
    }

    /** Once for a period: as soon as it is late, or when it is noted as skipped. */
    @Transactional
    public void missed(Caller caller, RunKind kind, Period period) {
        tell(caller, NotificationEvent.RUN_MISSED, "", Map.of("kind", kind.name(), "period", period.text()));
    }

    /** Tells of the latest periods that were due before today and have no run. */
    @Transactional
    public void missed(Caller caller) {
        for (RunKind kind : RunKind.values()) {
            find.dueBefore(caller, kind, clock.today()).run().ifPresent(period -> missed(caller, kind, period));
        }
    }

    private void failed(Caller caller, String kind, String period, RuntimeException failure) {
        Map<String, Object> facts = Map.of(
                "kind", kind, "period", period, "reason", failure.getClass().getSimpleName());
        tell(caller, NotificationEvent.RUN_FAILED, clock.today().toString(), facts);
    }

    private void tell(Caller caller, NotificationEvent event, String occurrence, Map<String, Object> facts) {
        String run = facts.get("kind") + " " + facts.get("period");
        UUID subject = UUID.nameUUIDFromBytes(run.getBytes(StandardCharsets.UTF_8));
        announce.handle(
                caller,
                event,
                subject,
                List.of(new Announcement(subject, Audience.OFFICE, occurrence, facts)),
                clock.now());
    }
}
