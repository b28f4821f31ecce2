package cn.liuzhong.notification.rules;

import java.util.Set;

/**
 * What the answer of a 钉钉 or 企业微信 group robot means. Both answer 200 and say in {@code errcode} what came of it; the
 * codes are those of the vendors' documents.
 */
public enum RobotAnswer {
    TAKEN,
    /** Anything else: the vendor is busy or does not know us, a proxy answers for it, or it says what nobody has heard before. */
    LATER,
    /** Its form or what it says: the same again would be answered the same. */
    NEVER,
    /** The robot or its group is no more. */
    GONE;

    private static final int OK = 200;
    private static final int HTTP_GONE = 410;

    /**
     * 钉钉: 40035 not its form, 400105 no such kind of message, 430101 to 430104 links, words, pictures or contents that it does not
     * pass on, 460101 too long. 企业微信: 40008 no such kind of message, 40033 characters, 40058 not its form or too long, 44004
     * empty, 45002 too long.
     */
    private static final Set<Integer> NOT_THIS_MESSAGE =
            Set.of(40035, 400105, 430101, 430102, 430103, 430104, 460101, 40008, 40033, 40058, 44004, 45002);

    /**
     * 钉钉: 300001 and 400101 no such token, 400013 group dismissed, 400102 robot stopped, 400106 no such robot; 企业微信: 93000 no
     * such robot.
     */
    private static final Set<Integer> NO_MORE = Set.of(300001, 400013, 400101, 400102, 400106, 93000);

    /** @param errcode of the answer; null when it has none */
    public static RobotAnswer of(int status, Integer errcode) {
        if (status == HTTP_GONE) {
            return GONE;
        }
        if (status != OK || errcode == null) {
            return LATER;
        }
        if (errcode == 0) {
            return TAKEN;
        }
        return NOT_THIS_MESSAGE.contains(errcode) ? NEVER : NO_MORE.contains(errcode) ? GONE : LATER;
    }
}
