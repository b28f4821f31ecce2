package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What messages tell, for a page of them: a run's may have thousands of parts, of which the first are enough to know it by. */
@ApplicationScoped
class DispatchPartRepository {

    private final EntityManager entities;

    DispatchPartRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** In their order. */
    List<Part> first(Collection<UUID> dispatches, int most) {
        return of(
                        dispatches,
                        """
                select p.dispatch_id, p.outbox_id from dispatch_part p
                 where p.dispatch_id = any(:dispatches) and p.position < :most order by p.dispatch_id, p.position""",
                        Part.class)
                .setParameter("most", most)
                .getResultList();
    }

    List<Sum> sums(Collection<UUID> dispatches) {
        return of(
                        dispatches,
                        """
                select d.id as dispatch_id,
                       coalesce((select max(p.position) + 1 from dispatch_part p where p.dispatch_id = d.id), 0) as count,
                       (select one.unit_id from dispatch_part p join outbox one on one.id = p.outbox_id
                         where p.dispatch_id = d.id and p.position = 0
                           and not exists (select from dispatch_part q join outbox o on o.id = q.outbox_id
                                            where q.dispatch_id = d.id and o.unit_id is distinct from one.unit_id))
                           as unit_id
                  from unnest(:dispatches) as d (id)""",
                        Sum.class)
                .getResultList();
    }

    private <T> NativeQuery<T> of(Collection<UUID> dispatches, String sql, Class<T> type) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .addSynchronizedQuerySpace("dispatch_part")
                .addSynchronizedQuerySpace("outbox")
                .setParameter("dispatches", dispatches.toArray(UUID[]::new), UUID[].class);
    }

    record Part(UUID dispatchId, UUID outboxId) {}

    /** @param unitId of the unit that all of it is told to; null when there is no such one */
    record Sum(UUID dispatchId, int count, UUID unitId) {}
}
