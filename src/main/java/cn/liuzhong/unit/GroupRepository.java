package cn.liuzhong.unit;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GroupRepository implements PanacheRepositoryBase<WorkGroup, UUID> {

    WorkGroup require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(WorkGroup.class, id));
    }

    /** In the order in which they were entered. */
    List<WorkGroup> page(Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery("from WorkGroup where :after is null or id > :after order by id", WorkGroup.class)
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
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
