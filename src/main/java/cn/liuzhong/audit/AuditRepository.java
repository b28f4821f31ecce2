package cn.liuzhong.audit;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class AuditRepository {

    private static final String OF_FILTER =
            "from AuditEntry where entity = :entity and (:entityId is null or entityId = :entityId)";

    private final EntityManager entities;

    AuditRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The newest first.
     *
     * @param id null for all
     */
    List<AuditEntry> page(AuditedEntity entity, String id, Paging paging) {
        Cursor after = paging.after();
        return entities.createQuery(OF_FILTER + " and id < :before order by id desc", AuditEntry.class)
                .setParameter("entity", entity)
                .setParameter("entityId", id)
                .setParameter("before", after == null ? Long.MAX_VALUE : after.bigNumber(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(AuditedEntity entity, String id) {
        return entities.createQuery("select count(*) " + OF_FILTER, Long.class)
                .setParameter("entity", entity)
                .setParameter("entityId", id)
                .getSingleResult();
    }
}
