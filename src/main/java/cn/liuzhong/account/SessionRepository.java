package cn.liuzhong.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<SignInSession, UUID> {

    /** The account as it is now: a role or a unit that has changed counts at once. */
    Optional<Account> accountOf(String secretHash, Instant now) {
        return getEntityManager()
                .createQuery(
                        """
                select account from SignInSession session join Account account on account.id = session.accountId
                where session.secretHash = :hash and session.endedAt is null and session.expiresAt > :now
                    and account.active""",
                        Account.class)
                .setParameter("hash", secretHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void end(String secretHash, Instant now) {
        update("endedAt = ?1 where secretHash = ?2 and endedAt is null", now, secretHash);
    }

    /** @param staying the hash of the session that stays; null when none does */
    void endAll(UUID accountId, String staying, Instant now) {
        update(
                "endedAt = ?1 where accountId = ?2 and endedAt is null and (?3 is null or secretHash <> ?3)",
                now,
                accountId,
                staying);
    }

    long forgetBefore(Instant instant) {
        return delete("expiresAt < ?1", instant);
    }
}
