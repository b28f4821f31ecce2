package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Keeps to the twenty messages a minute that a group robot takes, of all replicas together. */
@ApplicationScoped
public class KeepPace {

    private final RobotPaceRepository paces;

    KeepPace(RobotPaceRepository paces) {
        this.paces = paces;
    }

    /**
     * In a transaction of its own: nobody waits for the row while the robot is called.
     *
     * @return how long another message has to wait; zero when it may go out: it then counts
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration handle(Caller caller, String robot) {
        return paces.take(robot) ? Duration.ZERO : paces.left(robot);
    }
}
