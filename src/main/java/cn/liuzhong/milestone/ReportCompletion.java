package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Says that a milestone was reached; counts from that day while the office checks it (§3.2). */
@ApplicationScoped
public class ReportCompletion {

    private final MoveMilestone move;
    private final ShowMilestone show;
    private final ReadProjectFacts projects;
    private final OfficeClock clock;

    ReportCompletion(MoveMilestone move, ShowMilestone show, ReadProjectFacts projects, OfficeClock clock) {
        this.move = move;
        this.show = show;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    public MilestoneView handle(Caller caller, UUID id, Expected expected, CompletionRequest request) {
        LocalDate today = clock.today();
        LocalDate completedOn = request.completedOn() == null ? today : request.completedOn();
        if (completedOn.isAfter(today)) {
            throw new InvalidInput("/completedOn", "date.future");
        }
        Milestone milestone = move.move(
                caller,
                id,
                expected,
                MilestoneAction.REPORT_COMPLETION,
                request.note(),
                completedOn,
                request.evidence());
        ProjectFacts project = projects.of(caller, milestone.projectId);
        if (project.startsAfter(completedOn)) {
            throw new InvalidInput(
                    "/completedOn", "date.before-start", project.startOn().toString());
        }
        milestone.completed(completedOn, request.note(), request.evidence());
        return show.changed(caller, milestone);
    }
}
