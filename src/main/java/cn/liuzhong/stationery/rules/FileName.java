package cn.liuzhong.stationery.rules;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a file is saved, as RFC 6266 puts it: in UTF-8, and in ASCII for who cannot read that. */
public final class FileName {

    private static final String FORBIDDEN = "[\\p{Cntrl}/\\\\:*?\"<>|]";

    private FileName() {}

    /** @param ending “docx” */
    public static String disposition(String name, String ending) {
        String safe = name.replaceAll(FORBIDDEN, " ").strip() + "." + ending;
        String encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"letter." + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
