package cn.liuzhong.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.hibernate.StaleObjectStateException;

/** The version of a row that two have changed at the same moment, for the one who lost: his transaction is over. */
@ApplicationScoped
class CurrentVersion {

    private final EntityManager entities;

    CurrentVersion(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty when the failure does not say which row it was, or when the row is gone. */
    OptionalLong of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleObjectStateException stale) {
                return QuarkusTransaction.requiringNew().call(() -> read(stale));
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
