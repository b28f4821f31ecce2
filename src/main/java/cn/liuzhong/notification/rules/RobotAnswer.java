package cn.liuzhong.notification.rules;

import java.util.Set;

/**
 * What the answer of a 钉钉 or 企业微信 group robot means. Both answer 200 and say in {@code errcode} what came of it; the
 * codes are those of the vendors' documents.
 */
public enum RobotAnswer {
    TAKEN,
    /** Too many at once, the vendor is busy, or it does not know us: a secret, a clock, a list of addresses can be put right. */
    LATER,
    /** Wrong form: the same again would be answered the same. */
    NEVER,
    /** The robot or its group is no more. */
    GONE;

    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int HTTP_GONE = 410;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    /** −1 busy; 钉钉 130101 and 410100, 企业微信 45009: more than twenty a minute. */
    private static final Set<Integer> BUSY = Set.of(-1, 130101, 410100, 45009, 45033);

    /** 钉钉 310000: signature, time, key word or address do not match. */
    private static final int NOT_KNOWN = 310000;

    /** 钉钉 300001 and 400101 no such token, 400013 group dismissed, 400102 robot stopped; 企业微信 93000 no such robot. */
    private static final Set<Integer> NO_MORE = Set.of(300001, 400013, 400101, 400102, 93000);

    /** @param errcode of the answer; null when it has none */
    public static RobotAnswer of(int status, Integer errcode) {
        if (status == HTTP_GONE) {
            return GONE;
        }
        if (status == TOO_MANY || status == REQUEST_TIMEOUT || status >= SERVER_ERROR) {
            return LATER;
        }
        if (status != OK || errcode == null) {
            return NEVER;
        }
        if (errcode == 0) {
            return TAKEN;
        }
        return BUSY.contains(errcode) || errcode == NOT_KNOWN ? LATER : NO_MORE.contains(errcode) ? GONE : NEVER;
    }
}
