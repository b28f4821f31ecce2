package cn.liuzhong.notification;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** While no feature keeps subscriptions, there are no robots. */
@DefaultBean
@ApplicationScoped
class NoRobots implements RobotTargets {

    @Override
    public Optional<RobotTarget> of(String address) {
        return Optional.empty();
    }
}
