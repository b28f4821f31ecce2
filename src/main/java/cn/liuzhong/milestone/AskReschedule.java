package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.RescheduleRule;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.DueDay;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Asks for a new due date; until the office has decided, the lag runs on (§3.7). */
@ApplicationScoped
public class AskReschedule {

    private final MilestoneRepository milestones;
    private final RescheduleRepository reschedules;
    private final ReadProjectFacts projects;
    private final OfficeClock clock;

    AskReschedule(
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
    public RescheduleView handle(Caller caller, UUID milestoneId, RescheduleRequest request) {
        Milestone milestone = milestones.require(caller, milestoneId);
        if (request.newDueOn().equals(milestone.dueOn)) {
            throw new InvalidInput("/newDueOn", "due.same");
        }
        DueDay.check(projects.of(caller, milestone.projectId), request.newDueOn(), "/newDueOn");
        Reschedule reschedule = new Reschedule();
        reschedule.status = RescheduleRule.ask(milestone.status, reschedules.isPending(milestoneId))
                .orElseThrow(Refused::new);
        reschedule.milestoneId = milestoneId;
        reschedule.fromDueOn = milestone.dueOn;
        reschedule.toDueOn = request.newDueOn();
        reschedule.reason = request.reason();
        reschedule.requestedBy = caller.name();
        reschedule.requestedAt = clock.now();
        reschedules.persistAndFlush(reschedule);
        return RescheduleView.of(reschedule);
    }
}
