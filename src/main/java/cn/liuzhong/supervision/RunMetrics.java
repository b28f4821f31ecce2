package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.supervision.rules.RunKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What operators watch: runs by outcome, letters, interviews, the lags they name, duration, and the last success. */
@ApplicationScoped
class RunMetrics {

    /** The demonstration's runs are counted too. */
    private static final int BEFORE_DEMO = 1;

    private final MeterRegistry registry;
    private final FindRuns find;
    private final Map<RunKind, AtomicLong> lastSuccess = new EnumMap<>(RunKind.class);

    RunMetrics(MeterRegistry registry, FindRuns find) {
        this.registry = registry;
        this.find = find;
        for (RunKind kind : RunKind.values()) {
            lastSuccess.put(kind, new AtomicLong());
        }
    }

    /** Known from the first scrape on. */
    void register(@Observes @Priority(BEFORE_DEMO) StartupEvent started) {
        for (RunKind kind : RunKind.values()) {
            AtomicLong millis = lastSuccess.get(kind);
            TimeGauge.builder("liuzhong.supervision.last.success", millis::get, TimeUnit.MILLISECONDS)
                    .description("When a run of this kind last succeeded, seconds since 1970")
                    .tag("kind", tag(kind))
                    .register(registry);
            runs(kind, "done");
            runs(kind, "failed");
        }
        refresh();
    }

    /** From the database: another replica may have run last. */
    void refresh() {
        lastSuccess.forEach((kind, millis) -> find.lastDone(Caller.SCHEDULER, kind)
                .ifPresent(run -> millis.set(run.startedAt().toEpochMilli())));
    }

    void succeeded(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunEvent.Finished finished) {
        RunView run = finished.run();
        String kind = tag(run.kind());
        runs(run.kind(), "done").increment();
        registry.counter(
                        run.kind() == RunKind.REMINDER
                                ? "liuzhong.supervision.letters"
                                : "liuzhong.supervision.interviews")
                .increment(run.units());
        registry.counter("liuzhong.supervision.lags", "kind", kind).increment(run.items());
        registry.timer("liuzhong.supervision.duration", "kind", kind).record(run.tookMs(), TimeUnit.MILLISECONDS);
        lastSuccess.get(run.kind()).set(run.startedAt().toEpochMilli());
    }

    void failed(@Observes(during = TransactionPhase.AFTER_FAILURE) RunEvent.Started started) {
        runs(started.kind(), "failed").increment();
    }

    private Counter runs(RunKind kind, String outcome) {
        return registry.counter("liuzhong.supervision.runs", "kind", tag(kind), "outcome", outcome);
    }

    private static String tag(RunKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
