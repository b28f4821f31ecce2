package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What waits among the milestones that the caller sees; what is done is not read. */
@ApplicationScoped
public class CountMilestones {

    private final OpenMilestoneRepository milestones;
    private final CurrentSettings settings;

    CountMilestones(OpenMilestoneRepository milestones, CurrentSettings settings) {
        this.milestones = milestones;
        this.settings = settings;
    }

    /** Still to be done within the days that make a project blue, of projects on the list, the earliest first. */
    @Transactional
    public DueMilestones dueSoon(Caller caller, LocalDate asOf, int limit) {
        return milestones.due(
                caller.scope(), asOf, asOf.plusDays(settings.get(caller).rules().blueWithinDays()), limit);
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
