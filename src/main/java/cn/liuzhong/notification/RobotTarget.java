package cn.liuzhong.notification;

/**
 * A group robot.
 *
 * @param url with the vendor's key in its query
 * @param secret by which 钉钉 knows who sends; null where the robot has none
 */
record RobotTarget(String url, String secret) {}
