package cn.liuzhong.assessment;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

@ApplicationScoped
class RankingRepository implements PanacheRepositoryBase<Ranking, UUID> {

    private final StatelessSession session;

    RankingRepository(StatelessSession session) {
        this.session = session;
    }

    Optional<Ranking> ofPeriod(String period) {
        return find("period", period).firstResultOptional();
    }

    /**
     * Enters it unless its month has one. When another transaction is publishing the same at this moment, it waits for its
     * end: that is how two at once publish one ranking.
     *
     * @return whether it was entered
     */
    boolean claim(Ranking ranking) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                insert into ranking (id, period, settings_version, published_by, published_at, objections_until)
                values (:id, :period, :settings, :by, :at, :until)
                on conflict on constraint ranking_once_a_month do nothing""")
                        .setParameter("id", ranking.id)
                        .setParameter("period", ranking.period)
                        .setParameter("settings", ranking.settingsVersion)
                        .setParameter("by", ranking.publishedBy)
                        .setParameter("at", ranking.publishedAt)
                        .setParameter("until", ranking.objectionsUntil)
                        .executeUpdate()
                == 1;
    }

    void insert(List<RankingRow> rows) {
        session.insertMultiple(rows);
    }

    /** In its order. */
    List<RankingRow> rows(UUID rankingId, String kind, Paging paging) {
        Cursor after = paging.after();
        return matching(rankingId, kind)
                .and("r.position > :after", "after", after == null ? null : after.number(0))
                .query(getEntityManager(), "from RankingRow r", " order by r.position", RankingRow.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(UUID rankingId, String kind) {
        return matching(rankingId, kind)
                .query(getEntityManager(), "select count(*) from RankingRow r", Long.class)
                .getSingleResult();
    }

    private static Selection matching(UUID rankingId, String kind) {
        return new Selection()
                .and("r.rankingId = :ranking", "ranking", rankingId)
                .and("r.kindCode = :kind", "kind", kind);
    }

    Optional<RankingRow> row(UUID rankingId, UUID unitId) {
        return getEntityManager()
                .createQuery("from RankingRow where rankingId = :ranking and unitId = :unit", RankingRow.class)
                .setParameter("ranking", rankingId)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }
}
