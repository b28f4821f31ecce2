package cn.liuzhong.calendar;

import cn.liuzhong.access.Caller;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Seeds the calendar before anything else that starts counts working days. */
@ApplicationScoped
class SeedingAtStart {

    private static final int EARLY = 100;

    private final SeedCalendar seed;

    SeedingAtStart(SeedCalendar seed) {
        this.seed = seed;
    }

    void seed(@Observes @Priority(EARLY) StartupEvent started) {
        seed.handle(Caller.SCHEDULER);
    }
}
