package cn.liuzhong.notification;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A group robot.
 *
 * @param url with the vendor's key in its query
 * @param secret by which 钉钉 knows who sends; null where the robot has none
 */
record RobotTarget(String url, String secret) {

    /** The same for all subscriptions of the same robot; says nothing of its key. */
    String fingerprint() {
        return DigestUtils.sha256Hex(url);
    }
}
