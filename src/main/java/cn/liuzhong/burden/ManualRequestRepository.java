package cn.liuzhong.burden;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ManualRequestRepository implements PanacheRepositoryBase<ManualRequest, UUID> {

    ManualRequest require(Scope scope, UUID id) {
        return in(scope)
                .and("r.id = :id", "id", id)
                .query(getEntityManager(), "from ManualRequest r", ManualRequest.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NoSuchRow.of(ManualRequest.class, id));
    }

    /** The newest first. */
    List<ManualRequest> page(Scope scope, ManualRequestFilter filter, Paging paging) {
        Cursor after = paging.after();
        return matching(scope, filter)
                .and("r.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from ManualRequest r", " order by r.id desc", ManualRequest.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, ManualRequestFilter filter) {
        return matching(scope, filter)
                .query(getEntityManager(), "select count(*) from ManualRequest r", Long.class)
                .getSingleResult();
    }

    private static Selection matching(Scope scope, ManualRequestFilter filter) {
        return in(scope)
                .and("r.unitId = :unit", "unit", filter.unitId())
                .and("r.status = :status", "status", filter.status());
    }

    /** A unit sees what it was asked itself, a group what is about its projects. */
    private static Selection in(Scope scope) {
        return new Selection()
                .and("r.unitId = :ownUnit", "ownUnit", scope.unitId())
                .and(
                        "r.projectId in (select p.id from Project p where p.groupId = :ownGroup)",
                        "ownGroup",
                        scope.groupId());
    }
}
