package cn.liuzhong.assessment;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.assessment.rules.ObjectionStatus;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {

    Objection require(Scope scope, UUID id) {
        return in(scope)
                .and("o.id = :id", "id", id)
                .query(getEntityManager(), "from Objection o", Objection.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NoSuchRow.of(Objection.class, id));
    }

    boolean isPending(UUID rankingId, UUID unitId) {
        return count("rankingId = ?1 and unitId = ?2 and status = ?3", rankingId, unitId, ObjectionStatus.RAISED) > 0;
    }

    /** The newest first. */
    List<Objection> page(Scope scope, ObjectionQuery query, Paging paging) {
        Cursor after = paging.after();
        return matching(scope, query)
                .and("o.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from Objection o", " order by o.id desc", Objection.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, ObjectionQuery query) {
        return matching(scope, query)
                .query(getEntityManager(), "select count(*) from Objection o", Long.class)
                .getSingleResult();
    }

    /** Named in the statement itself, so that the index of what is undecided serves it. */
    long undecided(Scope scope) {
        return in(scope)
                .and(" and o.status = RAISED", Map.of())
                .query(getEntityManager(), "select count(*) from Objection o", Long.class)
                .getSingleResult();
    }

    private static Selection matching(Scope scope, ObjectionQuery query) {
        return in(scope)
                .and("o.rankingId in (select r.id from Ranking r where r.period = :period)", "period", query.period)
                .and("o.unitId = :unit", "unit", query.unit)
                .and("o.status = :status", "status", query.status);
    }

    /** A unit's own, a group's those of the units of its projects. */
    private static Selection in(Scope scope) {
        return new Selection()
                .and("o.unitId = :ownUnit", "ownUnit", scope.unitId())
                .and(
                        "o.unitId in (select p.unitId from Project p where p.groupId = :ownGroup)",
                        "ownGroup",
                        scope.groupId());
    }

    /** Whose objections to a ranking were accepted. */
    Set<UUID> corrected(UUID rankingId) {
        return list("rankingId = ?1 and status = ?2", rankingId, ObjectionStatus.ACCEPTED).stream()
                .map(objection -> objection.unitId)
                .collect(Collectors.toSet());
    }

    List<Objection> accepted(UUID rankingId, UUID unitId) {
        return list(
                "rankingId = ?1 and unitId = ?2 and status = ?3 order by id",
                rankingId,
                unitId,
                ObjectionStatus.ACCEPTED);
    }

    /** The months of rankings, by id. */
    Map<UUID, String> periods(Collection<UUID> rankingIds) {
        return getEntityManager()
                .createQuery("from Ranking where id in :ids", Ranking.class)
                .setParameter("ids", Set.copyOf(rankingIds))
                .getResultStream()
                .collect(Collectors.toMap(ranking -> ranking.id, ranking -> ranking.period));
    }
}
