package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Reads rankings: of a published month as it was frozen, of another as it stands. */
@ApplicationScoped
public class FindRankings implements AuditSubject {

    private final PublishedRankings rankings;
    private final RankUnits rank;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    FindRankings(PublishedRankings rankings, RankUnits rank, CurrentSettings settings, OfficeClock clock) {
        this.rankings = rankings;
        this.rank = rank;
        this.settings = settings;
        this.clock = clock;
    }

    /** By kind and rank; everybody sees all units' places. */
    @Transactional
    public Page<RankingRowView> page(Caller caller, RankingQuery query, Paging paging) {
        WholeMonth month = RankingMonth.shown(query.period, query.preview, clock.today());
        return rankings.ofPeriod(month)
                .map(published -> rankings.page(published, query.kind, paging))
                .orElseGet(() -> live(caller, month, query.kind, paging));
    }

    /** Ranked anew for each page: what changes meanwhile may move a unit from one to the next. */
    private Page<RankingRowView> live(Caller caller, WholeMonth month, String kind, Paging paging) {
        SettingsInForce inForce = settings.get(caller);
        List<RankedUnit> all = rank.of(caller, month, inForce.rules()).stream()
                .filter(ranked -> kind == null || kind.equals(ranked.kindCode()))
                .toList();
        int after = paging.after() == null ? 0 : Math.max(0, paging.after().number(0));
        List<Positioned> rows = new ArrayList<>();
        for (int at = after; at < Math.min((long) after + paging.fetch(), all.size()); at++) {
            rows.add(new Positioned(at + 1, all.get(at)));
        }
        return Page.cut(rows, paging, row -> Cursor.of(row.position()), paging.wantsTotal() ? (long) all.size() : null)
                .map(shown -> shown.stream()
                        .map(row -> RankingRowView.of(month.text(), row.ranked(), false, false, inForce.version()))
                        .toList());
    }

    private record Positioned(int position, RankedUnit ranked) {}

    /** @throws NoSuchRow when the month is not published */
    @Transactional
    public PublicationView publication(Caller caller, String period) {
        return rankings.publication(rankings.require(RankingMonth.begun(period, clock.today())));
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.RANKING;
    }

    /** With what every unit's score was made of: for those who may read all of it. */
    @Override
    public void requireVisible(Caller caller, String id) {
        if (!caller.role().readsEverything()) {
            throw new NoSuchRow("ranking", id);
        }
        rankings.require(uuid(id));
    }
}
