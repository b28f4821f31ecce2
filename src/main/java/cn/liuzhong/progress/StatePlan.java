package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.PreconditionProblem;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Stated;
import cn.liuzhong.project.StateYearRole;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * States a project's plan for a year as it was approved. What is in force changes at once; every version stays, with its
 * reason and who approved it.
 */
@ApplicationScoped
public class StatePlan {

    private final PlanRepository plans;
    private final StateYearRole yearRoles;
    private final CheckPlan check;
    private final JudgeYear judge;
    private final OfficeClock clock;

    StatePlan(PlanRepository plans, CheckPlan check, StateYearRole yearRoles, JudgeYear judge, OfficeClock clock) {
        this.plans = plans;
        this.yearRoles = yearRoles;
        this.check = check;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * @throws PreconditionProblem 428 when there is one that the caller has not read, 412 when it has changed since
     */
    @Transactional
    public Stated<PlanView> handle(Caller caller, UUID projectId, int year, Expected expected, PlanRequest request) {
        ProjectFacts project = check.of(caller, projectId, request);
        judge.begin(projectId, year);
        AnnualPlan plan = plans.ofYear(projectId, year).orElse(null);
        boolean made = plan == null;
        if (made) {
            expected.checkNone();
            plan = new AnnualPlan();
            plan.projectId = projectId;
            plan.year = year;
        } else {
            expected.check(plan.version);
            approvedWhy(request);
        }
        plan.annual = request.annual();
        plan.monthly = request.monthly();
        plans.persistAndFlush(plan);
        PlanVersion version = version(caller, plan, request, Math.toIntExact(plans.countVersions(plan.id)) + 1);
        version.yearRole = yearRoles.handle(caller, projectId, year, request.yearRole());
        plans.record(version);
        judge.handle(projectId, year);
        plans.flush();
        return new Stated<>(PlanView.of(plan, version, new Ref(project.id(), project.name())), made);
    }

    /** First plans of projects that this very transaction has entered: nobody else knows of them who would have to be waited for. */
    @Transactional
    public void first(Caller caller, List<FirstPlan> stated) {
        check.of(caller, stated);
        List<PlanVersion> versions =
                stated.stream().map(plan -> first(caller, plan)).toList();
        versions.forEach(plans::record);
        plans.flush();
    }

    private PlanVersion first(Caller caller, FirstPlan stated) {
        AnnualPlan plan = new AnnualPlan();
        plan.projectId = stated.projectId();
        plan.year = stated.year();
        plan.annual = stated.request().annual();
        plan.monthly = stated.request().monthly();
        plans.persist(plan);
        PlanVersion version = version(caller, plan, stated.request(), 1);
        version.yearRole = yearRoles.handle(
                caller, plan.projectId, plan.year, stated.request().yearRole());
        return version;
    }

    /** A clerk who enters a change is not who approved it. */
    private static void approvedWhy(PlanRequest request) {
        if (request.reason() == null) {
            throw new InvalidInput("/reason", "reason.required");
        }
        if (request.approver() == null) {
            throw new InvalidInput("/approver", "approver.required");
        }
    }

    private PlanVersion version(Caller caller, AnnualPlan plan, PlanRequest request, int number) {
        PlanVersion version = new PlanVersion();
        version.planId = plan.id;
        version.projectId = plan.projectId;
        version.number = number;
        version.annual = plan.annual;
        version.monthly = plan.monthly;
        version.sources = request.sources();
        version.reason = request.reason();
        version.approver = request.approver() == null ? caller.name() : request.approver();
        version.statedBy = caller.name();
        version.statedAt = clock.now();
        return version;
    }
}
