package cn.liuzhong.idempotency;

import cn.liuzhong.platform.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the client calls one piece of work by: 1 to 255 visible ASCII characters, taken as they come. */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    static IdempotencyKey of(String sent) {
        if (!FORM.matcher(sent).matches()) {
            throw new InvalidInput("/" + HEADER, "idempotency-key");
        }
        return new IdempotencyKey(sent);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] hash() {
        return RequestDigest.sha256(bytes());
    }
}
