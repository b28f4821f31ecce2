package cn.liuzhong.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** Without regard to case. */
    Optional<Account> named(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    /** Lets one transaction at a time open the first account, of all replicas. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }
}
