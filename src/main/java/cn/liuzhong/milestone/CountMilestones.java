package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What waits among the milestones that the caller sees; what is done is not read. */
@ApplicationScoped
public class CountMilestones {

    private final OpenMilestoneRepository milestones;

    CountMilestones(OpenMilestoneRepository milestones) {
        this.milestones = milestones;
    }

    /** Still to be done, of projects on the list, the earliest first. */
    @Transactional
    public DueMilestones due(Caller caller, LocalDate from, LocalDate until, int limit) {
        return milestones.due(caller.scope(), from, until, limit);
    }

    /** Completions that were reported and not yet checked. */
    @Transactional
    public long toVerify(Caller caller) {
        return milestones.toVerify(caller.scope());
    }

    /** Requests for a new due date that were not yet decided. */
    @Transactional
    public long reschedulesPending(Caller caller) {
        return milestones.reschedulesPending(caller.scope());
    }
}
