package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.ReadLights;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Finds projects by a light, which no column holds: walks those that may have it, a batch at a time, and asks the rule. */
@ApplicationScoped
class WalkByLight {

    private static final int BATCH = 200;

    private final ProjectRepository projects;
    private final ReadLights lights;
    private final CurrentSettings settings;

    WalkByLight(ProjectRepository projects, ReadLights lights, CurrentSettings settings) {
        this.projects = projects;
        this.lights = lights;
        this.settings = settings;
    }

    /** The first {@code fetch} rows after {@code after} that have the light at {@code asOf}. */
    List<ProjectRow> rows(Caller caller, ProjectSearch search, Light wanted, LocalDate asOf, Cursor after, int fetch) {
        List<ProjectRow> found = new ArrayList<>();
        walk(caller, search, wanted, asOf, after, matching -> {
            found.addAll(matching);
            return found.size() < fetch;
        });
        return found.size() > fetch ? found.subList(0, fetch) : found;
    }

    long count(Caller caller, ProjectSearch search, Light wanted, LocalDate asOf) {
        LongAdder counted = new LongAdder();
        walk(caller, search, wanted, asOf, null, matching -> {
            counted.add(matching.size());
            return true;
        });
        return counted.sum();
    }

    /** @param goOn takes the matching rows of one batch and says whether more are wanted */
    private void walk(
            Caller caller,
            ProjectSearch search,
            Light wanted,
            LocalDate asOf,
            Cursor after,
            Predicate<List<ProjectRow>> goOn) {
        LocalDate blueUntil = asOf.plusDays(settings.get(caller).rules().blueWithinDays());
        ProjectSearch candidates = search.and(LightCandidates.of(wanted, asOf, blueUntil));
        Cursor reached = after;
        List<ProjectRow> batch;
        do {
            batch = projects.rows(candidates, reached, BATCH);
            Map<UUID, Light> shining = lights.of(
                    caller, batch.stream().map(ProjectRow::lightSubject).toList(), asOf);
            if (!goOn.test(batch.stream()
                    .filter(row -> shining.get(row.id()) == wanted)
                    .toList())) {
                return;
            }
            reached = batch.isEmpty() ? null : batch.get(batch.size() - 1).cursor();
        } while (batch.size() == BATCH);
    }
}
