package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Unfolds a unit's score of a month; who does not see the unit sees its place in the ranking only. */
@ApplicationScoped
public class UnfoldScore {

    private final PublishedRankings rankings;
    private final RankUnits rank;
    private final FindUnits units;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    UnfoldScore(
            PublishedRankings rankings, RankUnits rank, FindUnits units, CurrentSettings settings, OfficeClock clock) {
        this.rankings = rankings;
        this.rank = rank;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NoSuchRow when the unit is not in the ranking, or not for this caller */
    @Transactional
    public ScoreView handle(Caller caller, String period, UUID unitId, boolean preview) {
        units.one(caller, unitId);
        WholeMonth month = RankingMonth.shown(period, preview, clock.today());
        return rankings.ofPeriod(month)
                .map(published -> rankings.score(published, unitId))
                .orElseGet(() -> live(caller, month, unitId));
    }

    private ScoreView live(Caller caller, WholeMonth month, UUID unitId) {
        SettingsInForce inForce = settings.get(caller);
        return rank.of(caller, month, inForce.rules()).stream()
                .filter(ranked -> ranked.unit().id().equals(unitId))
                .findFirst()
                .map(ranked -> ScoreView.of(month.text(), ranked, false, inForce.version(), List.of()))
                .orElseThrow(() -> new NoSuchRow("score", unitId));
    }
}
