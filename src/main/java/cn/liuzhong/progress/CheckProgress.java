package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.progress.rules.ProgressAction;
import cn.liuzhong.progress.rules.ProgressLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Accepts a reported month, or returns it with a reason. What was returned is as if it had never been reported: the version
 * before it counts again.
 */
@ApplicationScoped
public class CheckProgress {

    private final FindProgress find;
    private final ProgressRepository reports;
    private final ShowProgress show;
    private final OfficeClock clock;

    CheckProgress(FindProgress find, ProgressRepository reports, ShowProgress show, OfficeClock clock) {
        this.find = find;
        this.reports = reports;
        this.show = show;
        this.clock = clock;
    }

    @Transactional
    public ProgressView handle(
            Caller caller, UUID projectId, YearMonth month, Expected expected, ProgressDecisionRequest request) {
        reports.lock(projectId, month.getYear());
        ProgressReport report = find.require(caller, projectId, month);
        expected.check(report.version);
        if (!request.accepted() && (request.note() == null || request.note().isBlank())) {
            throw new InvalidInput("/note", "note.required");
        }
        ProgressVersion version = reports.version(report.id, report.latest);
        version.status = ProgressLifeCycle.decide(
                        report.status,
                        request.accepted() ? ProgressAction.CHECK : ProgressAction.RETURN,
                        version.reportedBy,
                        caller.name())
                .orElseThrow(Refused::new);
        version.decidedBy = caller.name();
        version.decidedAt = clock.now();
        version.decisionNote = request.note();
        report.status = version.status;
        reports.flush();
        report.inForce =
                reports.standing(report.id).map(standing -> standing.amounts).orElse(null);
        return show.changed(caller, report);
    }
}
