package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes what was done to a milestone and shows it with its project's name. */
@ApplicationScoped
class ShowMilestone {

    private final MilestoneRepository milestones;
    private final ReadProjectFacts projects;

    ShowMilestone(MilestoneRepository milestones, ReadProjectFacts projects) {
        this.milestones = milestones;
        this.projects = projects;
    }

    /** Flushes first, so that the version shown is the one written. */
    MilestoneView changed(Caller caller, Milestone milestone) {
        milestones.flush();
        return asItIs(caller, milestone);
    }

    MilestoneView asItIs(Caller caller, Milestone milestone) {
        return MilestoneView.of(
                milestone, projects.refs(caller, List.of(milestone.projectId)).get(milestone.projectId));
    }
}
