package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.rules.ObjectionLifeCycle;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Decides an objection. Accepted, it is shown beside the ranking, which stays as it was published. */
@ApplicationScoped
public class DecideObjection {

    private final ObjectionRepository objections;
    private final PublishedRankings rankings;
    private final FindObjections find;
    private final OfficeClock clock;

    DecideObjection(
            ObjectionRepository objections, PublishedRankings rankings, FindObjections find, OfficeClock clock) {
        this.objections = objections;
        this.rankings = rankings;
        this.find = find;
        this.clock = clock;
    }

    @Transactional
    public ObjectionView handle(Caller caller, UUID id, Expected expected, ObjectionDecisionRequest request) {
        Objection objection = objections.require(caller.scope(), id);
        expected.check(objection.version);
        objection.status = ObjectionLifeCycle.decide(
                        objection.status,
                        request.action(),
                        objection.raisedBy,
                        rankings.require(objection.rankingId).publishedBy,
                        caller.name())
                .orElseThrow(Refused::new);
        objection.decidedBy = caller.name();
        objection.decidedAt = clock.now();
        objection.decisionNote = request.note();
        objections.flush();
        return find.view(caller, objection);
    }
}
