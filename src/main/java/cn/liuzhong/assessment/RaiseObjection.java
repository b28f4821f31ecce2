package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.rules.ObjectionLifeCycle;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Raises a unit's objection to a published ranking that names it; one at a time, within the days that were set when it was published. */
@ApplicationScoped
public class RaiseObjection {

    private final PublishedRankings rankings;
    private final ObjectionRepository objections;
    private final FindObjections find;
    private final OfficeClock clock;

    RaiseObjection(PublishedRankings rankings, ObjectionRepository objections, FindObjections find, OfficeClock clock) {
        this.rankings = rankings;
        this.objections = objections;
        this.find = find;
        this.clock = clock;
    }

    /**
     * @param caller a unit's account: the objection is its unit's
     * @throws NoSuchRow when the month is not published
     */
    @Transactional
    public ObjectionView handle(Caller caller, String period, ObjectionRequest request) {
        Ranking ranking = rankings.require(RankingMonth.begun(period, clock.today()));
        Objection objection = new Objection();
        objection.status =
                ObjectionLifeCycle.raise(ranking.objectionsUntil, clock.today()).orElseThrow(Refused::new);
        if (!rankings.ranks(ranking, caller.unitId())) {
            throw new Refused(Refusal.of("objection.not-ranked"));
        }
        if (objections.isPending(ranking.id, caller.unitId())) {
            throw new Refused(Refusal.of("objection.pending"));
        }
        objection.rankingId = ranking.id;
        objection.unitId = caller.unitId();
        objection.reason = request.reason();
        objection.evidence = List.copyOf(request.evidence());
        objection.raisedBy = caller.name();
        objection.raisedAt = clock.now();
        objections.persistAndFlush(objection);
        return find.view(caller, objection);
    }
}
