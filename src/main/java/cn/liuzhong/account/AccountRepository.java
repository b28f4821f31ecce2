package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.LikePattern;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    private static final String MATCHES =
            """
            (:q is null or username like :q escape '!' or displayName like :q escape '!')
                and (:role is null or role = :role) and (:unit is null or unitId = :unit)
                and (:active is null or active = :active)""";

    Account require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Account.class, id));
    }

    /** Without regard to case. */
    Optional<Account> named(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    /** Whose account it is that asks; empty for machines and for whom another service has signed in. */
    Optional<Account> of(Caller caller) {
        return named(caller.name()).filter(account -> account.caller().equals(caller));
    }

    long otherAdministrators(UUID id) {
        return count("role = ?1 and active and id <> ?2", Role.ADMIN, id);
    }

    /** In the order in which they were opened. */
    List<Account> page(UserFilter filter, Paging paging) {
        Cursor after = paging.after();
        return narrowed(
                        getEntityManager()
                                .createQuery(
                                        "from Account where " + MATCHES
                                                + " and (:after is null or id > :after) order by id",
                                        Account.class),
                        filter)
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(UserFilter filter) {
        return narrowed(
                        getEntityManager().createQuery("select count(*) from Account where " + MATCHES, Long.class),
                        filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, UserFilter filter) {
        return query.setParameter("q", LikePattern.containing(filter.q))
                .setParameter("role", filter.role)
                .setParameter("unit", filter.unit)
                .setParameter("active", filter.active);
    }

    /** Lets one transaction at a time decide who the accounts are, of all replicas. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }
}
