package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.progress.rules.YearFigures;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A year's plan and what of it was reported, for those who judge by it. */
@ApplicationScoped
public class ReadYearFigures {

    /** Fewer than the driver takes parameters. */
    private static final int BATCH = 10_000;

    private final PlanRepository plans;
    private final ProgressRepository reports;
    private final ReadProjectFacts projects;

    ReadYearFigures(PlanRepository plans, ProgressRepository reports, ReadProjectFacts projects) {
        this.plans = plans;
        this.reports = reports;
        this.projects = projects;
    }

    /** @return empty when the project has no plan for the year */
    @Transactional
    public Optional<YearFigures> of(Caller caller, UUID projectId, int year) {
        projects.of(caller, projectId);
        return Optional.ofNullable(of(caller, List.of(projectId), year).get(projectId));
    }

    /** Of those that have a plan for the year; who may see them, the caller knows. */
    @Transactional
    public Map<UUID, YearFigures> of(Caller caller, List<UUID> projectIds, int year) {
        Map<UUID, YearFigures> figures = new HashMap<>();
        for (int from = 0; from < projectIds.size(); from += BATCH) {
            List<UUID> batch = projectIds.subList(from, Math.min(from + BATCH, projectIds.size()));
            Map<UUID, NavigableMap<Integer, BigDecimal>> done = reports.doneInYear(batch, year);
            plans.ofYear(batch, year)
                    .forEach((project, plan) -> figures.put(
                            project, new YearFigures(plan.plan(), done.getOrDefault(project, new TreeMap<>()))));
        }
        return figures;
    }
}
