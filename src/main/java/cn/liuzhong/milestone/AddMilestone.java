package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.AddingRule;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.DueDay;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Breaks a project's task into one more milestone; its due date becomes the frozen baseline. */
@ApplicationScoped
public class AddMilestone {

    private final MilestoneRepository milestones;
    private final ReadProjectFacts projects;
    private final OfficeClock clock;

    AddMilestone(MilestoneRepository milestones, ReadProjectFacts projects, OfficeClock clock) {
        this.milestones = milestones;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    public MilestoneView handle(Caller caller, UUID projectId, MilestoneRequest request) {
        ProjectFacts project = projects.of(caller, projectId);
        Milestone milestone = milestone(project, request);
        milestones.persistAndFlush(milestone);
        return MilestoneView.of(milestone, new Ref(project.id(), project.name()));
    }

    /** Of many projects at once, all of them or none. */
    @Transactional
    public void handle(Caller caller, List<MilestoneOfProject> added) {
        Map<UUID, ProjectFacts> facts = projects.each(
                caller, added.stream().map(MilestoneOfProject::projectId).toList());
        milestones.persist(added.stream()
                .map(one -> milestone(facts.get(one.projectId()), one.request()))
                .toList());
        milestones.flush();
    }

    private Milestone milestone(ProjectFacts project, MilestoneRequest request) {
        DueDay.check(project, request.dueOn(), "/dueOn");
        Milestone milestone = new Milestone();
        milestone.status = AddingRule.judge(project.listState()).orElseThrow(Refused::new);
        milestone.projectId = project.id();
        milestone.name = request.name();
        milestone.baselineOn = request.dueOn();
        milestone.dueOn = request.dueOn();
        milestone.createdAt = clock.now();
        return milestone;
    }
}
