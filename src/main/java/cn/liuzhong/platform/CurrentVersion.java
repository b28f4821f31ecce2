package cn.liuzhong.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.StaleObjectStateException;

/** The version of the row that two have changed at the same moment, for the one who lost: his transaction is over. */
@ApplicationScoped
class CurrentVersion {

    private final EntityManager entities;

    CurrentVersion(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Empty when the failure does not say which row it was, when the row is gone, and when it is another than the one that was
     * asked for: an action may touch two.
     *
     * @param named what the address names
     */
    OptionalLong of(Throwable failure, Set<String> named) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleObjectStateException stale) {
                return named.contains(String.valueOf(stale.getIdentifier()))
                        ? QuarkusTransaction.requiringNew().call(() -> read(stale))
                        : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong read(StaleObjectStateException stale) {
        return entities.createQuery(
                        "select version(row) from " + stale.getEntityName() + " row where id(row) = :id", Number.class)
                .setParameter("id", stale.getIdentifier())
                .getResultStream()
                .mapToLong(Number::longValue)
                .findFirst();
    }
}
