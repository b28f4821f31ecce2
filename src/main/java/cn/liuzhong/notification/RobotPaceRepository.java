package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.Session;

@ApplicationScoped
class RobotPaceRepository {

    private final EntityManager entities;

    RobotPaceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes a message, unless twenty went out within the minute before it. The row's lock lets one replica decide at a time.
     *
     * @return whether it was noted
     */
    boolean take(String robot, Instant at) {
        return entities.createNativeQuery(
                                """
                insert into robot_pace as pace (robot, sent_at) values (:robot, array[cast(:at as timestamptz)])
                on conflict (robot) do update
                   set sent_at = array(select moment from unnest(pace.sent_at || excluded.sent_at) as sent (moment)
                                        order by moment desc limit 20)
                 where cardinality(pace.sent_at) < 20
                    or pace.sent_at[20] <= excluded.sent_at[1] - interval '1 minute'""")
                        .setParameter("robot", robot)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** When the next message may go out, of a robot that twenty were sent to. */
    Instant next(String robot) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select sent_at[20] + interval '1 minute' from robot_pace where robot = :robot", Instant.class)
                .addSynchronizedQuerySpace("robot_pace")
                .setParameter("robot", robot)
                .getSingleResult();
    }
}
