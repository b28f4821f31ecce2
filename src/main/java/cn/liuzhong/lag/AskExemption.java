package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Asks that something does not count as late for a while; until the office decides, the lag runs on. */
@ApplicationScoped
public class AskExemption {

    private final ExemptionRepository exemptions;
    private final List<LagSource> sources;
    private final CheckCodes codes;
    private final ProjectSight sight;
    private final OfficeClock clock;

    AskExemption(
            ExemptionRepository exemptions,
            @All List<LagSource> sources,
            CheckCodes codes,
            ProjectSight sight,
            OfficeClock clock) {
        this.exemptions = exemptions;
        this.sources = sources;
        this.codes = codes;
        this.sight = sight;
        this.clock = clock;
    }

    @Transactional
    public ExemptionView handle(Caller caller, ExemptionRequest request) {
        LagSubject subject = subject(caller, request);
        if (request.causeCode() != null) {
            codes.require(caller, CodeList.CAUSE, List.of(request.causeCode()), clock.today(), "/causeCode");
        }
        Exemption exemption = new Exemption();
        exemption.kind = request.kind();
        exemption.subjectId = request.subjectId();
        exemption.projectId = subject.projectId();
        exemption.title = subject.title();
        exemption.causeCode = request.causeCode();
        exemption.reason = request.reason();
        exemption.evidence = List.copyOf(request.evidence());
        exemption.cover(request.fromOn(), request.untilOn());
        exemption.requestedBy = caller.name();
        exemption.requestedAt = clock.now();
        exemptions.persistAndFlush(exemption);
        return ExemptionView.of(
                exemption, exemptions.projects(List.of(subject.projectId())).get(subject.projectId()));
    }

    private LagSubject subject(Caller caller, ExemptionRequest request) {
        LagSource source = sources.stream()
                .filter(candidate -> candidate.kind() == request.kind())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/kind", "exemption.kind"));
        return source.subject(request.subjectId())
                .filter(subject -> sight.covers(caller, subject.projectId()))
                .orElseThrow(() -> new InvalidInput("/subjectId", "reference"));
    }
}
