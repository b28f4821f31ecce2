package cn.liuzhong.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a 钉钉 group robot knows that a message is from who holds its secret (加签). */
final class DingTalkSign {

    private static final String ALGORITHM = "HmacSHA256";

    private DingTalkSign() {}

    /**
     * The address with {@code timestamp} and {@code sign}: HMAC-SHA256 of the timestamp, a line feed and the secret, with the
     * secret as key, in Base64. 钉钉 takes it for an hour.
     *
     * @param url with the robot's {@code access_token} in its query
     * @param millis since 1970
     */
    static String sign(String url, String secret, long millis) {
        return url + (url.indexOf('?') < 0 ? '?' : '&') + "timestamp=" + millis + "&sign="
                + URLEncoder.encode(signature(secret, millis), StandardCharsets.UTF_8);
    }

    private static String signature(String secret, long millis) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] signed = mac.doFinal((millis + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
