package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.hibernate.Session;

@ApplicationScoped
class RobotPaceRepository {

    private final EntityManager entities;

    RobotPaceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes a message, unless twenty went out within the minute before it. The row's lock lets one replica decide at a time, and by
     * one clock, the database's.
     *
     * @return whether it was noted
     */
    boolean take(String robot) {
        return entities.createNativeQuery(
                                """
                insert into robot_pace as pace (robot, sent_at) values (:robot, array[clock_timestamp()])
                on conflict (robot) do update
                   set sent_at = array(select moment from unnest(pace.sent_at || excluded.sent_at) as sent (moment)
                                        order by moment desc limit 20)
                 where cardinality(pace.sent_at) < 20
                    or pace.sent_at[20] <= excluded.sent_at[1] - interval '1 minute'""")
                        .setParameter("robot", robot)
                        .executeUpdate()
                == 1;
    }

    /** For how long no further message may go out, of a robot that twenty were sent to; longer than no time. */
    Duration left(String robot) {
        long millis = entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                select cast(greatest(1, ceil(1000 * extract(epoch from
                                sent_at[20] + interval '1 minute' - clock_timestamp()))) as bigint)
                  from robot_pace where robot = :robot""",
                        Long.class)
                .addSynchronizedQuerySpace("robot_pace")
                .setParameter("robot", robot)
                .getSingleResult();
        return Duration.ofMillis(millis);
    }
}
