package cn.liuzhong.notification.rules;

import java.nio.charset.StandardCharsets;

/** Cuts a text to so many bytes of UTF-8, never in the middle of a character. */
public final class TextCut {

    private static final String CUT = "…";

    private TextCut() {}

    /**
     * The text itself where it fits, else its beginning and “…”.
     *
     * @param bytes 3 or more
     */
    public static String to(int bytes, String text) {
        if (length(text) <= bytes) {
            return text;
        }
        int left = bytes - length(CUT);
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            left -= length(text.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + CUT;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
