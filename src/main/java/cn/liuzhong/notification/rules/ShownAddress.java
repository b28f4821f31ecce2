package cn.liuzhong.notification.rules;

import java.net.URI;

/** An address as the office sees it: enough to know it again, no more. */
public final class ShownAddress {

    private static final String HIDDEN = "***";

    private ShownAddress() {}

    /** {@code a***@example.cn} */
    public static String ofEmail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1
                ? HIDDEN
                : address.substring(0, address.offsetByCodePoints(0, 1)) + HIDDEN + address.substring(at);
    }

    /** Its host. */
    public static String ofUrl(URI url) {
        return url.getHost();
    }
}
