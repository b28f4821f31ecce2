package cn.liuzhong.land;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.progress.FindReportedUntil;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads land costs. */
@ApplicationScoped
public class FindLandCost {

    private final LandCostRepository costs;
    private final ReadProjectFacts projects;
    private final FindReportedUntil reported;

    FindLandCost(LandCostRepository costs, ReadProjectFacts projects, FindReportedUntil reported) {
        this.costs = costs;
        this.projects = projects;
        this.reported = reported;
    }

    @Transactional
    public LandCostView one(Caller caller, UUID projectId) {
        ProjectFacts project = projects.of(caller, projectId);
        LandCost cost = costs.ofProject(projectId).orElseThrow(() -> new NoSuchRow("land cost", projectId));
        return LandCostView.of(
                cost,
                costs.schedule(cost),
                reported.of(caller, projectId).orElse(null),
                new Ref(project.id(), project.name()));
    }
}
