package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.progress.rules.YearPlan;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks what a plan says together and what it refers to. */
@ApplicationScoped
class CheckPlan {

    private final ReadProjectFacts projects;
    private final CheckCodes codes;
    private final OfficeClock clock;

    CheckPlan(ReadProjectFacts projects, CheckCodes codes, OfficeClock clock) {
        this.projects = projects;
        this.codes = codes;
        this.clock = clock;
    }

    /** @return the project it is for */
    ProjectFacts of(Caller caller, UUID projectId, PlanRequest request) {
        ProjectFacts project = projects.of(caller, projectId);
        check(caller, request);
        return project;
    }

    /** Of projects that the caller has just entered. */
    void of(Caller caller, List<FirstPlan> plans) {
        projects.each(caller, plans.stream().map(FirstPlan::projectId).toList());
        plans.forEach(plan -> check(caller, plan.request()));
    }

    private void check(Caller caller, PlanRequest request) {
        YearPlan plan = new YearPlan(request.annual(), request.monthly());
        if (!plan.sumsUp()) {
            throw new InvalidInput(
                    "/monthly", "plan.months", text(plan.cumulative(YearPlan.MONTHS)), text(request.annual()));
        }
        sources(caller, request);
    }

    private void sources(Caller caller, PlanRequest request) {
        Set<String> named = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < request.sources().size(); i++) {
            SourceOfFunds part = request.sources().get(i);
            String pointer = "/sources/" + i + "/source";
            if (!named.add(part.source())) {
                throw new InvalidInput(pointer, "source.twice");
            }
            codes.require(caller, CodeList.FUND_SOURCE, List.of(part.source()), clock.today(), pointer);
            sum = sum.add(part.amount());
        }
        if (sum.compareTo(request.annual()) > 0) {
            throw new InvalidInput("/sources", "sources.more", text(sum), text(request.annual()));
        }
    }

    private static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
