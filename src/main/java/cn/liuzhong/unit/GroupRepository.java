package cn.liuzhong.unit;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GroupRepository implements PanacheRepositoryBase<WorkGroup, UUID> {

    WorkGroup require(Scope scope, UUID id) {
        return in(scope)
                .and("g.id = :id", "id", id)
                .query(getEntityManager(), "from WorkGroup g", WorkGroup.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NoSuchRow.of(WorkGroup.class, id));
    }

    /** In the order in which they were entered. */
    List<WorkGroup> page(Scope scope, Paging paging) {
        Cursor after = paging.after();
        return in(scope)
                .and("g.id > :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from WorkGroup g", " order by g.id", WorkGroup.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope) {
        return in(scope)
                .query(getEntityManager(), "select count(*) from WorkGroup g", Long.class)
                .getSingleResult();
    }

    private static Selection in(Scope scope) {
        return new Selection()
                .and("g.id = :ownGroup", "ownGroup", scope.groupId())
                .and("g.id in (select p.groupId from Project p where p.unitId = :ownUnit)", "ownUnit", scope.unitId());
    }

    List<Ref> refs(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select new cn.liuzhong.platform.Ref(id, name) from WorkGroup where id in :ids", Ref.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<UUID> called(String text) {
        return Ids.of(text)
                .map(this::findByIdOptional)
                .orElseGet(() -> find("name", text).firstResultOptional())
                .map(found -> found.id);
    }
}
