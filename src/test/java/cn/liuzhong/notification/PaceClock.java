package cn.liuzhong.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The pace of robots goes by the database's clock, which no test can set: what was sent moves into the past instead. */
@ApplicationScoped
class PaceClock {

    private final EntityManager entities;

    PaceClock(EntityManager entities) {
        this.entities = entities;
    }

    void pass(int seconds) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                update robot_pace
                   set sent_at = array(select at - :seconds * interval '1 second'
                                         from unnest(sent_at) with ordinality as sent (at, nth) order by nth)""")
                .setParameter("seconds", seconds)
                .executeUpdate());
    }
}
