package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.FindMilestones;
import cn.liuzhong.milestone.MilestoneView;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.progress.FindPlans;
import cn.liuzhong.progress.PlanView;
import cn.liuzhong.project.FindProjects;
import cn.liuzhong.project.ProjectFilter;
import cn.liuzhong.project.ProjectView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;

/** The ledger as the list shows it, and the milestones of its projects on a second sheet: what an import reads again. */
@ApplicationScoped
class ProjectSheets {

    private final FindProjects projects;
    private final FindPlans plans;
    private final FindMilestones milestones;
    private final LedgerNames names;
    private final OfficeClock clock;

    ProjectSheets(
            FindProjects projects, FindPlans plans, FindMilestones milestones, LedgerNames names, OfficeClock clock) {
        this.projects = projects;
        this.plans = plans;
        this.milestones = milestones;
        this.names = names;
        this.clock = clock;
    }

    /** Reads the first page at once, so that a wrong filter is answered as such. */
    XlsxOutput of(Caller caller, ProjectFilter filter) {
        Page<ProjectView> first = projects.page(caller, filter, Paging.first(Paging.MAX));
        int year = filter.yearOr(clock.today().getYear());
        return workbook -> {
            Names codes = names.start(caller);
            projectSheet(caller, workbook, first, filter, year, codes);
            milestoneSheet(caller, workbook, filter);
        };
    }

    /** The same columns, with nothing in them. */
    XlsxOutput empty() {
        int year = clock.today().getYear();
        return workbook -> {
            new XlsxTable(workbook, "项目", year + "年重大项目台账", LedgerTable.columns(year)).finish();
            new XlsxTable(workbook, "节点", "项目节点", LedgerTable.MILESTONES).finish();
        };
    }

    private void projectSheet(
            Caller caller, Workbook workbook, Page<ProjectView> first, ProjectFilter filter, int year, Names codes)
            throws IOException {
        XlsxTable table = new XlsxTable(workbook, "项目", year + "年重大项目台账", LedgerTable.columns(year));
        BigDecimal investment = BigDecimal.ZERO;
        BigDecimal planned = BigDecimal.ZERO;
        int number = 0;
        for (Pages<ProjectView> page = pages(caller, first, filter); page.isThere(); page.next()) {
            Map<UUID, PlanView> ofYear = plans.ofYear(
                    caller, page.items().stream().map(ProjectView::id).toList(), year);
            for (ProjectView project : page.items()) {
                PlanView plan = ofYear.get(project.id());
                table.row(LedgerTable.row(++number, project, plan, codes));
                investment = investment.add(Objects.requireNonNullElse(project.totalInvestment(), BigDecimal.ZERO));
                planned = planned.add(plan == null ? BigDecimal.ZERO : plan.annual());
            }
            table.flush();
        }
        table.sums(LedgerTable.sums(number, investment, planned));
        table.finish();
    }

    private void milestoneSheet(Caller caller, Workbook workbook, ProjectFilter filter) throws IOException {
        XlsxTable table = new XlsxTable(workbook, "节点", "项目节点", LedgerTable.MILESTONES);
        Page<ProjectView> first = projects.page(caller, filter, Paging.first(Paging.MAX));
        for (Pages<ProjectView> page = pages(caller, first, filter); page.isThere(); page.next()) {
            Map<UUID, Ref> refs = new LinkedHashMap<>();
            page.items().forEach(project -> refs.put(project.id(), new Ref(project.id(), project.name())));
            Map<UUID, List<MilestoneView>> found = milestones.ofProjects(caller, refs);
            page.items().forEach(project -> found.getOrDefault(project.id(), List.of()).stream()
                    .filter(milestone -> milestone.status() != MilestoneStatus.VOIDED)
                    .forEach(milestone -> table.row(LedgerTable.row(project, milestone))));
            table.flush();
        }
        table.finish();
    }

    private Pages<ProjectView> pages(Caller caller, Page<ProjectView> first, ProjectFilter filter) {
        return new Pages<>(first, paging -> projects.page(caller, filter, paging));
    }
}
