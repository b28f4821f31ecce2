package cn.liuzhong.unit;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.LikePattern;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    private static final String MATCHES = "(:q is null or name like :q escape '!' or shortName like :q escape '!')";

    Unit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Unit.class, id));
    }

    /** In the order in which they were entered. */
    List<Unit> page(String q, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        "from Unit where " + MATCHES + " and (:after is null or id > :after) order by id", Unit.class)
                .setParameter("q", LikePattern.containing(q))
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(String q) {
        return getEntityManager()
                .createQuery("select count(*) from Unit where " + MATCHES, Long.class)
                .setParameter("q", LikePattern.containing(q))
                .getSingleResult();
    }

    List<Ref> refs(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select new cn.liuzhong.platform.Ref(id, name) from Unit where id in :ids", Ref.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** As references whose name is the leader's; by an array parameter, for a run asks for as many units as lag. */
    List<Ref> linkedLeaders(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id, linked_leader from unit where id = any(:ids) and linked_leader is not null",
                        Ref.class)
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .getResultList();
    }

    Optional<UUID> called(String text) {
        return Ids.of(text)
                .map(this::findByIdOptional)
                .orElseGet(() -> find("uscc = ?1 or name = ?1", text).firstResultOptional())
                .map(found -> found.id);
    }
}
