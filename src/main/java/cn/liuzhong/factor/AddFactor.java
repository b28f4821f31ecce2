package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.factor.rules.FactorRule;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says that a project needs something by a day. */
@ApplicationScoped
public class AddFactor {

    private final FactorRepository factors;
    private final ReadProjectFacts projects;
    private final CheckFactor check;
    private final ShowFactors show;
    private final OfficeClock clock;

    AddFactor(
            FactorRepository factors,
            ReadProjectFacts projects,
            CheckFactor check,
            ShowFactors show,
            OfficeClock clock) {
        this.factors = factors;
        this.projects = projects;
        this.check = check;
        this.show = show;
        this.clock = clock;
    }

    @Transactional
    public FactorView handle(Caller caller, UUID projectId, FactorRequest request) {
        ProjectFacts project = projects.of(caller, projectId);
        check.adding(caller, request);
        FactorNeed need = new FactorNeed();
        need.projectId = projectId;
        need.state = FactorRule.add(project.listState()).orElseThrow(Refused::new);
        need.state(request);
        need.createdBy = caller.name();
        need.createdAt = clock.now();
        factors.persist(need);
        return show.changed(caller, need);
    }
}
