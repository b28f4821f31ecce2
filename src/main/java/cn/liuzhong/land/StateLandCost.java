package cn.liuzhong.land;

import cn.liuzhong.access.Caller;
import cn.liuzhong.land.rules.LandSchedule;
import cn.liuzhong.land.rules.LandSpread;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.PreconditionProblem;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.Stated;
import cn.liuzhong.progress.FindReportedUntil;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;

/**
 * States a project's land cost. Once stated, a change of its amount or its period spreads anew what the reported months have
 * left; those stay.
 */
@ApplicationScoped
public class StateLandCost {

    private final LandCostRepository costs;
    private final ReadProjectFacts projects;
    private final FindReportedUntil reported;

    StateLandCost(LandCostRepository costs, ReadProjectFacts projects, FindReportedUntil reported) {
        this.costs = costs;
        this.projects = projects;
        this.reported = reported;
    }

    /**
     * @throws PreconditionProblem 428 when there is one that the caller has not read, 412 when it has changed since
     */
    @Transactional
    public Stated<LandCostView> handle(Caller caller, UUID projectId, Expected expected, LandCostRequest request) {
        ProjectFacts project = projects.of(caller, projectId);
        LandTerms terms = LandTerms.of(request);
        YearMonth until = reported.of(caller, projectId).orElse(null);
        LandCost cost = costs.ofProject(projectId).orElse(null);
        boolean made = cost == null;
        LandSchedule schedule;
        if (made) {
            expected.checkNone();
            cost = new LandCost();
            cost.projectId = projectId;
            schedule = LandSpread.spread(terms.amount(), terms.from(), terms.until());
        } else {
            expected.check(cost.version);
            LandSchedule now = costs.schedule(cost);
            schedule = terms.spreadAs(cost)
                    ? now
                    : LandSpread.respread(now, until, terms.amount(), terms.from(), terms.until())
                            .orElseThrow(Refused::new);
        }
        if (schedule.months().size() > LandSpread.MOST_MONTHS) {
            throw new InvalidInput("/spreadUntil", "land.too-many-months", LandSpread.MOST_MONTHS);
        }
        terms.writeTo(cost);
        costs.persist(cost);
        costs.write(cost, schedule);
        costs.flush();
        return new Stated<>(LandCostView.of(cost, schedule, until, new Ref(project.id(), project.name())), made);
    }
}
