package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.rules.ObjectionLifeCycle;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.Stated;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Publishes a month's ranking, once: from then on it is what was published. Asked again, answers with what there is. */
@ApplicationScoped
public class PublishRanking {

    private final RankingRepository rankings;
    private final RankUnits rank;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    PublishRanking(RankingRepository rankings, RankUnits rank, CurrentSettings settings, OfficeClock clock) {
        this.rankings = rankings;
        this.rank = rank;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @return what is published, and whether it was just now
     * @throws Refused {@code ranking.open} while the month has not ended
     */
    @Transactional
    public Stated<PublicationView> handle(Caller caller, String period) {
        WholeMonth month = RankingMonth.begun(period, clock.today());
        if (!month.isClosedOn(clock.today())) {
            throw new Refused(Refusal.of("ranking.open", month.text(), month.asOf()));
        }
        SettingsInForce inForce = settings.get(caller);
        Ranking ranking = new Ranking();
        ranking.period = month.text();
        ranking.settingsVersion = inForce.version();
        ranking.publishedBy = caller.name();
        ranking.publishedAt = clock.now();
        ranking.objectionsUntil = ObjectionLifeCycle.until(
                clock.today(), inForce.rules().ranking().objectionDays());
        if (!rankings.claim(ranking)) {
            Ranking published = rankings.ofPeriod(month.text()).orElseThrow();
            return new Stated<>(PublicationView.of(published, rankings.count(published.id, null)), false);
        }
        List<RankingRow> rows = new ArrayList<>();
        for (RankedUnit ranked : rank.of(caller, month, inForce.rules())) {
            rows.add(RankingRow.of(ranking.id, rows.size() + 1, ranked));
        }
        rankings.insert(rows);
        return new Stated<>(PublicationView.of(ranking, rows.size()), true);
    }
}
