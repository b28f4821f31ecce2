package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads milestones. */
@ApplicationScoped
public class FindMilestones implements AuditSubject {

    /** So much of a milestone's history is shown with it. */
    static final int HISTORY = 100;

    private final MilestoneRepository milestones;
    private final RescheduleRepository reschedules;
    private final ReadProjectFacts projects;
    private final ShowMilestone show;

    FindMilestones(
            MilestoneRepository milestones,
            RescheduleRepository reschedules,
            ReadProjectFacts projects,
            ShowMilestone show) {
        this.milestones = milestones;
        this.reschedules = reschedules;
        this.projects = projects;
        this.show = show;
    }

    @Transactional
    public MilestoneHistoryView one(Caller caller, UUID id) {
        Milestone milestone = milestones.require(caller, id);
        return MilestoneHistoryView.of(
                show.asItIs(caller, milestone),
                milestones.steps(id, HISTORY).stream()
                        .map(MilestoneStepView::of)
                        .toList(),
                reschedules.ofMilestone(id, null, HISTORY).stream()
                        .map(RescheduleView::of)
                        .toList());
    }

    /** By due date. */
    @Transactional
    public Page<MilestoneView> ofProject(Caller caller, UUID projectId, Paging paging) {
        ProjectFacts project = projects.of(caller, projectId);
        Ref ref = new Ref(project.id(), project.name());
        Long total = paging.wantsTotal() ? milestones.countOfProject(projectId) : null;
        return Page.cut(
                        milestones.ofProject(projectId, paging),
                        paging,
                        milestone -> Cursor.of(milestone.dueOn, milestone.id),
                        total)
                .map(rows -> rows.stream()
                        .map(milestone -> MilestoneView.of(milestone, ref))
                        .toList());
    }

    /** Milestones of several projects, by due date; one statement, whatever the number of projects. */
    @Transactional
    public Map<UUID, List<MilestoneView>> ofProjects(Caller caller, Map<UUID, Ref> projects) {
        return milestones.ofProjects(projects.keySet()).stream()
                .map(milestone -> MilestoneView.of(milestone, projects.get(milestone.projectId)))
                .collect(Collectors.groupingBy(milestone -> milestone.project().id()));
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.MILESTONE;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
