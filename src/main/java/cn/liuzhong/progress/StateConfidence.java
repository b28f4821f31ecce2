package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;

/** States 把握度 for a month; stated again, the new one counts and the old one stays. */
@ApplicationScoped
public class StateConfidence {

    private final ConfidenceRepository confidences;
    private final ReadProjectFacts projects;
    private final OfficeClock clock;

    StateConfidence(ConfidenceRepository confidences, ReadProjectFacts projects, OfficeClock clock) {
        this.confidences = confidences;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    public ConfidenceView handle(Caller caller, UUID projectId, ConfidenceRequest request) {
        projects.of(caller, projectId);
        YearMonth month = ReportedMonth.of(request.month(), "/month");
        if (month.isAfter(YearMonth.from(clock.today()))) {
            throw new InvalidInput("/month", "month.future");
        }
        Confidence confidence = new Confidence();
        confidence.projectId = projectId;
        confidence.period = ProgressReport.period(month);
        confidence.level = request.level();
        confidence.reason = request.reason();
        confidence.statedBy = caller.name();
        confidence.statedAt = clock.now();
        confidences.persistAndFlush(confidence);
        return ConfidenceView.of(confidence);
    }
}
