package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.milestone.rules.MilestoneLifeCycle;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a milestone one step along its life-cycle and records the step. */
@ApplicationScoped
class MoveMilestone {

    private final MilestoneRepository milestones;
    private final OfficeClock clock;

    MoveMilestone(MilestoneRepository milestones, OfficeClock clock) {
        this.milestones = milestones;
        this.clock = clock;
    }

    /** @throws Refused when the life-cycle has no such step */
    Milestone move(Caller caller, UUID id, Expected expected, MilestoneAction action, String note) {
        Milestone milestone = milestones.require(id);
        expected.check(milestone.version);
        MilestoneStatus after =
                MilestoneLifeCycle.TABLE.after(milestone.status, action).orElseThrow(Refused::new);
        MilestoneStep step = new MilestoneStep();
        step.milestoneId = milestone.id;
        step.action = action;
        step.fromStatus = milestone.status;
        step.toStatus = after;
        step.doneBy = caller.name();
        step.doneAt = clock.now();
        step.note = note;
        milestones.record(step);
        milestone.status = after;
        return milestone;
    }
}
