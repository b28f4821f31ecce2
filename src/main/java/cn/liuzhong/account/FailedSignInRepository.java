package cn.liuzhong.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class FailedSignInRepository implements PanacheRepositoryBase<FailedSignIn, String> {

    /** Read past the session's memory: another request may have counted meanwhile. */
    Optional<Instant> lockedUntil(String key) {
        return getEntityManager()
                .createQuery("select lockedUntil from FailedSignIn where attemptKey = :key", Instant.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The row, made where there is none, for this transaction alone. */
    FailedSignIn locked(String key, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                insert into failed_sign_in (attempt_key, failures, last_failed_at, locked_until)
                values (:key, 0, :now, :now) on conflict do nothing""")
                .setParameter("key", key)
                .setParameter("now", now)
                .executeUpdate();
        return findById(key, LockModeType.PESSIMISTIC_WRITE);
    }

    long forgetBefore(Instant day) {
        return delete("lastFailedAt < ?1", day);
    }
}
