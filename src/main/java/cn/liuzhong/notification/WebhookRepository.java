package cn.liuzhong.notification;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    Webhook require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Webhook.class, id));
    }

    /** In the order in which they were made. */
    List<Webhook> page(Paging paging) {
        Cursor after = paging.after();
        return find("?1 is null or id > ?1 order by id", after == null ? null : after.uuid(0))
                .range(0, paging.fetch() - 1)
                .list();
    }

    List<Webhook> active() {
        return list("active order by id");
    }

    /** By their ids as texts. */
    Map<String, Webhook> byAddress(List<String> addresses) {
        return list("id in ?1", addresses.stream().map(UUID::fromString).toList()).stream()
                .collect(Collectors.toMap(webhook -> webhook.id.toString(), webhook -> webhook));
    }

    /** Past the row's version, like {@link #failed}: how it goes is no change of what was stated. */
    void succeeded(Webhook webhook) {
        if (webhook.failingSince != null) {
            update("failingSince = null where id = ?1", webhook.id);
        }
    }

    void failed(Webhook webhook, Instant since, Instant at) {
        update("failingSince = ?1, lastFailedAt = ?2 where id = ?3", since, at, webhook.id);
    }

    void switchOff(Webhook webhook) {
        getEntityManager()
                .createQuery("update versioned Webhook set active = false where id = :id")
                .setParameter("id", webhook.id)
                .executeUpdate();
    }
}
