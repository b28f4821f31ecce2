package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps to the twenty messages a minute that a group robot takes, of all replicas together. */
@ApplicationScoped
public class KeepPace {

    private final RobotPaceRepository paces;

    KeepPace(RobotPaceRepository paces) {
        this.paces = paces;
    }

    /** @return whether another message may go out at that moment; it then counts */
    @Transactional
    public boolean handle(Caller caller, String robot, Instant at) {
        return paces.take(robot, at);
    }
}
