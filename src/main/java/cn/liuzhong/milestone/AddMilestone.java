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
        DueDay.check(project, request.dueOn(), "/dueOn");
        Milestone milestone = new Milestone();
        milestone.status = AddingRule.judge(project.listState()).orElseThrow(Refused::new);
        milestone.projectId = projectId;
        milestone.name = request.name();
        milestone.baselineOn = request.dueOn();
        milestone.dueOn = request.dueOn();
        milestone.createdAt = clock.now();
        milestones.persistAndFlush(milestone);
        return MilestoneView.of(milestone, new Ref(project.id(), project.name()));
    }
}
