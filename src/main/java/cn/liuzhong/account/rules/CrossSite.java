package cn.liuzhong.account.rules;

import java.util.Set;

/** Whether a browser sends a request on behalf of another site's page, with a cookie that the page does not know. */
public final class CrossSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private CrossSite() {}

    /**
     * @param fetchSite {@code Sec-Fetch-Site}, which no page can set; null from what is no browser, or an old one
     * @param origin {@code Origin}; null when it was not sent
     * @param own the origin at which the service was asked
     */
    public static boolean isForged(String method, String fetchSite, String origin, String own) {
        if (SAFE.contains(method)) {
            return false;
        }
        return fetchSite == null ? origin != null && !origin.equalsIgnoreCase(own) : !OWN.contains(fetchSite);
    }
}
