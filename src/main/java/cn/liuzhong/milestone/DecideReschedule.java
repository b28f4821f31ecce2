package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.RescheduleRule;
import cn.liuzhong.milestone.rules.RescheduleStatus;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Approves or refuses a new due date, once. */
@ApplicationScoped
public class DecideReschedule {

    private final MilestoneRepository milestones;
    private final RescheduleRepository reschedules;
    private final ReadProjectFacts projects;
    private final OfficeClock clock;

    DecideReschedule(
            MilestoneRepository milestones,
            RescheduleRepository reschedules,
            ReadProjectFacts projects,
            OfficeClock clock) {
        this.milestones = milestones;
        this.reschedules = reschedules;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    public RescheduleView handle(Caller caller, UUID id, Expected expected, RescheduleDecision decision) {
        Reschedule reschedule = reschedules.require(caller, id);
        expected.check(reschedule.version);
        Milestone milestone = milestones.require(caller, reschedule.milestoneId);
        boolean allowedByStart = projects.of(caller, milestone.projectId).allowsDueOn(reschedule.toDueOn);
        reschedule.status = RescheduleRule.decide(
                        reschedule.status, decision.accepted(), milestone.status, allowedByStart)
                .orElseThrow(Refused::new);
        reschedule.decidedBy = caller.name();
        reschedule.decidedAt = clock.now();
        reschedule.decisionNote = decision.note();
        if (reschedule.status == RescheduleStatus.APPROVED) {
            milestone.replan(reschedule.toDueOn);
        }
        reschedules.flush();
        return RescheduleView.of(reschedule);
    }
}
