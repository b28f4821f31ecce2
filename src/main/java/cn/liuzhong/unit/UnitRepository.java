package cn.liuzhong.unit;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.LikePattern;
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
import org.hibernate.Session;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Unit require(Scope scope, UUID id) {
        return seen(scope, id).orElseThrow(() -> NoSuchRow.of(Unit.class, id));
    }

    Optional<Unit> seen(Scope scope, UUID id) {
        return in(scope)
                .and("u.id = :id", "id", id)
                .query(getEntityManager(), "from Unit u", Unit.class)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were entered. */
    List<Unit> page(Scope scope, String q, Paging paging) {
        Cursor after = paging.after();
        return matching(scope, q)
                .and("u.id > :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from Unit u", " order by u.id", Unit.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, String q) {
        return matching(scope, q)
                .query(getEntityManager(), "select count(*) from Unit u", Long.class)
                .getSingleResult();
    }

    private static Selection matching(Scope scope, String q) {
        return in(scope)
                .and("(u.name like :q escape '!' or u.shortName like :q escape '!')", "q", LikePattern.containing(q));
    }

    private static Selection in(Scope scope) {
        return new Selection()
                .and("u.id = :ownUnit", "ownUnit", scope.unitId())
                .and(
                        "u.id in (select p.unitId from Project p where p.groupId = :ownGroup)",
                        "ownGroup",
                        scope.groupId());
    }

    List<Ref> refs(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select u.id, u.name from unit u where u.id = any(:ids)", Ref.class)
                .addSynchronizedQuerySpace("unit")
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .getResultList();
    }

    /** However many, as for {@link #refs}: an array is one parameter. */
    List<Unit> all(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select u.* from unit u where u.id = any(:ids)", Unit.class)
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .getResultList();
    }

    List<UnitOfKind> kinds() {
        return getEntityManager()
                .createQuery(
                        "select new cn.liuzhong.unit.UnitOfKind(id, name, kindCode) from Unit where active",
                        UnitOfKind.class)
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

    /** By the expressions of the indexes {@code unit_by_name_key} and {@code unit_by_short_name_key}. */
    List<Named> named(Collection<String> keys) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                select name_key(name) as key, id, name from unit where name_key(name) = any(:keys)
                union
                select name_key(short_name), id, name from unit where name_key(short_name) = any(:keys)
                union
                select uscc, id, name from unit where uscc = any(:keys)""",
                        Named.class)
                .setParameter("keys", keys.toArray(String[]::new), String[].class)
                .getResultList();
    }

    record Named(String key, UUID id, String name) {}

    Optional<UUID> called(String text) {
        return Ids.of(text)
                .map(this::findByIdOptional)
                .orElseGet(() -> find("uscc = ?1 or name = ?1", text).firstResultOptional())
                .map(found -> found.id);
    }
}
