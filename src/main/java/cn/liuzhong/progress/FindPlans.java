package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads annual plans. */
@ApplicationScoped
public class FindPlans {

    private final PlanRepository plans;
    private final ReadProjectFacts projects;

    FindPlans(PlanRepository plans, ReadProjectFacts projects) {
        this.plans = plans;
        this.projects = projects;
    }

    @Transactional
    public PlanView one(Caller caller, UUID projectId, int year) {
        Ref project = ref(projects.of(caller, projectId));
        return views(List.of(require(projectId, year)), project).get(0);
    }

    /** The latest year first. */
    @Transactional
    public Page<PlanView> ofProject(Caller caller, UUID projectId, Paging paging) {
        Ref project = ref(projects.of(caller, projectId));
        Long total = paging.wantsTotal() ? plans.count("projectId", projectId) : null;
        return Page.cut(plans.ofProject(projectId, paging), paging, plan -> Cursor.of(plan.year), total)
                .map(rows -> views(rows, project));
    }

    /** Plans of one year by project, where there is one; as many statements for a hundred as for one. */
    @Transactional
    public Map<UUID, PlanView> ofYear(Caller caller, Collection<UUID> projectIds, int year) {
        Map<UUID, AnnualPlan> found = plans.ofYear(projectIds, year);
        Map<UUID, PlanVersion> inForce =
                plans.inForce(found.values().stream().map(plan -> plan.id).toList());
        Map<UUID, Ref> names = projects.refs(caller, found.keySet());
        return found.values().stream()
                .collect(Collectors.toMap(
                        plan -> plan.projectId,
                        plan -> PlanView.of(plan, inForce.get(plan.id), names.get(plan.projectId))));
    }

    /** Every version that was ever approved, the latest first. */
    @Transactional
    public Page<PlanVersionView> versions(Caller caller, UUID projectId, int year, Paging paging) {
        projects.of(caller, projectId);
        AnnualPlan plan = require(projectId, year);
        Long total = paging.wantsTotal() ? plans.countVersions(plan.id) : null;
        return Page.cut(plans.versions(plan.id, paging), paging, version -> Cursor.of(version.number), total)
                .map(rows -> rows.stream().map(PlanVersionView::of).toList());
    }

    private AnnualPlan require(UUID projectId, int year) {
        return plans.ofYear(projectId, year).orElseThrow(() -> new NoSuchRow("plan", year));
    }

    private static Ref ref(ProjectFacts project) {
        return new Ref(project.id(), project.name());
    }

    private List<PlanView> views(List<AnnualPlan> rows, Ref project) {
        Map<UUID, PlanVersion> inForce =
                plans.inForce(rows.stream().map(plan -> plan.id).toList());
        return rows.stream()
                .map(plan -> PlanView.of(plan, inForce.get(plan.id), project))
                .toList();
    }
}
