package cn.liuzhong.notification;

import java.util.Optional;

/** The group robots that were subscribed. */
interface RobotTargets {

    /**
     * @param address of a parcel
     * @return empty when it was removed since
     */
    Optional<RobotTarget> of(String address);
}
