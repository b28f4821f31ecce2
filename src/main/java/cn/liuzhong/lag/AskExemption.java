package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Asks that something does not count as late for a while; until the office decides, the lag runs on. */
@ApplicationScoped
public class AskExemption {

    private final ExemptionRepository exemptions;
    private final CheckExemption check;
    private final OfficeClock clock;

    AskExemption(ExemptionRepository exemptions, CheckExemption check, OfficeClock clock) {
        this.exemptions = exemptions;
        this.check = check;
        this.clock = clock;
    }

    @Transactional
    public ExemptionView handle(Caller caller, ExemptionRequest request) {
        LagSubject subject = check.of(caller, request);
        Exemption exemption = new Exemption();
        exemption.kind = request.kind();
        exemption.subjectId = request.subjectId();
        exemption.projectId = subject.projectId();
        exemption.title = subject.title();
        exemption.causeCode = request.causeCode();
        exemption.factorId = request.factorId();
        exemption.reason = request.reason();
        exemption.evidence = List.copyOf(request.evidence());
        exemption.cover(request.fromOn(), request.untilOn());
        exemption.requestedBy = caller.name();
        exemption.requestedAt = clock.now();
        exemptions.persistAndFlush(exemption);
        return ExemptionView.of(
                exemption, exemptions.projects(List.of(subject.projectId())).get(subject.projectId()));
    }
}
