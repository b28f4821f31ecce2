package cn.liuzhong.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class RememberedAnswerRepository {

    record Row(byte[] request, byte[] answer) {}

    private final EntityManager entities;

    RememberedAnswerRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * When another transaction is at work under the same key, it waits for its end, though not for ever: who waits holds a
     * connection.
     *
     * @return whether the key was free
     * @throws cn.liuzhong.platform.Declined 409 when the other took too long; the transaction is over
     */
    boolean claim(String account, byte[] key, byte[] request, Instant at) {
        waitAtMost("'" + StillAtWork.SECONDS + "s'");
        boolean free = insert(account, key, request, at);
        waitAtMost("default");
        return free;
    }

    private void waitAtMost(String timeout) {
        entities.createNativeQuery("set local lock_timeout to " + timeout)
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("remembered_answer")
                .executeUpdate();
    }

    private boolean insert(String account, byte[] key, byte[] request, Instant at) {
        try {
            return put(account, key, request, at);
        } catch (PersistenceException e) {
            throw StillAtWork.isCauseOf(e) ? StillAtWork.declined() : e;
        }
    }

    private boolean put(String account, byte[] key, byte[] request, Instant at) {
        return entities.createNativeQuery(
                                """
                insert into remembered_answer (account, key_hash, request_hash, asked_at)
                values (:account, :key, :request, :at)
                on conflict on constraint remembered_answer_once do nothing""")
                        .setParameter("account", account)
                        .setParameter("key", key)
                        .setParameter("request", request)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    void note(String account, byte[] key, byte[] answer) {
        entities.createNativeQuery(
                        "update remembered_answer set answer = :answer where account = :account and key_hash = :key")
                .setParameter("account", account)
                .setParameter("key", key)
                .setParameter("answer", answer)
                .executeUpdate();
    }

    /** Empty when it was forgotten this very moment. */
    Optional<Row> find(String account, byte[] key) {
        List<?> rows = entities.createNativeQuery(
                        "select request_hash, answer from remembered_answer"
                                + " where account = :account and key_hash = :key",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("key", key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row((byte[]) row[0], (byte[]) row[1]))
                .findFirst();
    }

    /** @return how many were forgotten, at most {@code most} */
    int forget(Instant before, int most) {
        return entities.createNativeQuery(
                        """
                delete from remembered_answer where ctid in
                    (select ctid from remembered_answer where asked_at < :before limit :most)""")
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
