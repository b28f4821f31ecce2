package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.milestone.rules.MilestoneLifeCycle;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
        return move(caller, id, expected, action, note, null, List.of());
    }

    /**
     * The step keeps what was stated: a return takes it out of the milestone.
     *
     * @param on the day of a completion; null for other actions
     */
    Milestone move(
            Caller caller,
            UUID id,
            Expected expected,
            MilestoneAction action,
            String note,
            LocalDate on,
            List<String> evidence) {
        Milestone milestone = milestones.require(caller, id);
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
        step.onDay = on;
        step.evidence = List.copyOf(evidence);
        milestones.record(step);
        milestone.status = after;
        return milestone;
    }
}
