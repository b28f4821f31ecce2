package cn.liuzhong.notification;

import java.security.SecureRandom;
import java.util.Base64;

/** What calls to a webhook are signed with, in the form of Standard Webhooks. */
final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SigningSecret() {}

    /** @param stated what somebody stated as a robot's; left blank it is none */
    static String stated(String stated) {
        return stated == null || stated.isBlank() ? null : stated;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
