package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Checks what a request for an exemption refers to. */
@ApplicationScoped
class CheckExemption {

    private final List<LagSource> sources;
    private final LagGrounds grounds;
    private final CheckCodes codes;
    private final ProjectSight sight;
    private final OfficeClock clock;

    CheckExemption(
            @All List<LagSource> sources, LagGrounds grounds, CheckCodes codes, ProjectSight sight, OfficeClock clock) {
        this.sources = sources;
        this.grounds = grounds;
        this.codes = codes;
        this.sight = sight;
        this.clock = clock;
    }

    /** @return what it is asked for */
    LagSubject of(Caller caller, ExemptionRequest request) {
        LagSubject subject = subject(caller, request);
        if (request.causeCode() != null) {
            codes.require(caller, CodeList.CAUSE, List.of(request.causeCode()), clock.today(), "/causeCode");
        }
        if (request.factorId() != null && !grounds.excuse(request.factorId(), subject.projectId(), request.fromOn())) {
            throw new InvalidInput("/factorId", "exemption.factor");
        }
        return subject;
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
