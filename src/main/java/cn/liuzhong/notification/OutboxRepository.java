package cn.liuzhong.notification;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<Outbox, UUID> {

    /** The newest first. */
    List<Outbox> page(UUID unitId, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        """
                from Outbox where (:unit is null or unitId = :unit) and (:after is null or id < :after)
                order by id desc""",
                        Outbox.class)
                .setParameter("unit", unitId)
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(UUID unitId) {
        return unitId == null ? count() : count("unitId", unitId);
    }
}
