package cn.liuzhong.assessment;

import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Published rankings as they were frozen, with the corrections that stand beside them. */
@ApplicationScoped
class PublishedRankings {

    private final RankingRepository rankings;
    private final ObjectionRepository objections;

    PublishedRankings(RankingRepository rankings, ObjectionRepository objections) {
        this.rankings = rankings;
        this.objections = objections;
    }

    Optional<Ranking> ofPeriod(WholeMonth month) {
        return rankings.ofPeriod(month.text());
    }

    /** @throws NoSuchRow when the month is not published */
    Ranking require(WholeMonth month) {
        return ofPeriod(month).orElseThrow(() -> new NoSuchRow("ranking", month.text()));
    }

    Ranking require(UUID id) {
        return rankings.findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Ranking.class, id));
    }

    PublicationView publication(Ranking published) {
        return PublicationView.of(published, rankings.count(published.id, null));
    }

    Page<RankingRowView> page(Ranking published, String kind, Paging paging) {
        Set<UUID> corrected = objections.corrected(published.id);
        Long total = paging.wantsTotal() ? rankings.count(published.id, kind) : null;
        return Page.cut(rankings.rows(published.id, kind, paging), paging, row -> Cursor.of(row.position), total)
                .map(rows -> rows.stream()
                        .map(row -> RankingRowView.of(
                                published.period,
                                row.ranked(),
                                true,
                                corrected.contains(row.unitId),
                                published.settingsVersion))
                        .toList());
    }

    boolean ranks(Ranking published, UUID unitId) {
        return rankings.row(published.id, unitId).isPresent();
    }

    /** @throws NoSuchRow when it does not name the unit */
    ScoreView score(Ranking published, UUID unitId) {
        RankingRow row = rankings.row(published.id, unitId).orElseThrow(() -> new NoSuchRow("score", unitId));
        return ScoreView.of(
                published.period,
                row.ranked(),
                true,
                published.settingsVersion,
                objections.accepted(published.id, unitId).stream()
                        .map(CorrectionView::of)
                        .toList());
    }
}
