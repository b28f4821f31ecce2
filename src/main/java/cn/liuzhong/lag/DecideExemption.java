package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.ExemptionAction;
import cn.liuzhong.lag.rules.ExemptionLifeCycle;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Accepts or refuses an exemption, and ends an accepted one early or revokes it. */
@ApplicationScoped
public class DecideExemption {

    private final ExemptionRepository exemptions;
    private final OfficeClock clock;

    DecideExemption(ExemptionRepository exemptions, OfficeClock clock) {
        this.exemptions = exemptions;
        this.clock = clock;
    }

    /** The office may accept it for other days than asked for. */
    @Transactional
    public ExemptionView handle(Caller caller, UUID id, Expected expected, ExemptionDecisionRequest request) {
        Exemption exemption = exemptions.require(caller, id);
        expected.check(exemption.version);
        request.check();
        act(caller, exemption, request.action());
        if (request.accepted()) {
            exemption.cover(
                    request.fromOn() == null ? exemption.fromOn : request.fromOn(),
                    request.untilOn() == null ? exemption.untilOn : request.untilOn());
        }
        exemption.decidedBy = caller.name();
        exemption.decidedAt = clock.now();
        exemption.decisionNote = request.note();
        return flushed(exemption);
    }

    /** What was sent while it covered the days that it now leaves stays sent. */
    @Transactional
    public ExemptionView end(Caller caller, UUID id, Expected expected, ExemptionEndRequest request) {
        Exemption exemption = exemptions.require(caller, id);
        expected.check(exemption.version);
        act(caller, exemption, ExemptionAction.END);
        if (!request.untilOn().isBefore(exemption.untilOn)) {
            throw new InvalidInput("/untilOn", "exemption.not-earlier", exemption.untilOn.toString());
        }
        exemption.cover(exemption.fromOn, request.untilOn());
        exemption.endedBy = caller.name();
        exemption.endedAt = clock.now();
        exemption.endNote = request.note();
        return flushed(exemption);
    }

    /** It covers no day any more, also none in the past; letters that were sent stay sent. */
    @Transactional
    public ExemptionView revoke(Caller caller, UUID id, Expected expected, ExemptionRevocationRequest request) {
        Exemption exemption = exemptions.require(caller, id);
        expected.check(exemption.version);
        act(caller, exemption, ExemptionAction.REVOKE);
        exemption.revokedBy = caller.name();
        exemption.revokedAt = clock.now();
        exemption.revocationNote = request.note();
        return flushed(exemption);
    }

    private static void act(Caller caller, Exemption exemption, ExemptionAction action) {
        exemption.status = ExemptionLifeCycle.judge(exemption.status, action, exemption.requestedBy, caller.name())
                .orElseThrow(Refused::new);
    }

    private ExemptionView flushed(Exemption exemption) {
        exemptions.flush();
        return ExemptionView.of(
                exemption, exemptions.projects(List.of(exemption.projectId)).get(exemption.projectId));
    }
}
