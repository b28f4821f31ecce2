package cn.liuzhong.notification.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

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

    /**
     * A heading and lines; of those that do not fit, and of those that are not among them, the last line says how many they are.
     *
     * @param bytes more than heading and last line need
     * @param all of how many these lines are the first; at least one
     * @param andMore the last line, of how many are left out
     */
    public static String to(int bytes, String heading, List<String> lines, int all, IntFunction<String> andMore) {
        String whole = heading + String.join("\n", lines);
        if (lines.size() == all && length(whole) <= bytes) {
            return whole;
        }
        int room = bytes - length(heading);
        int used = 0;
        for (int kept = 0; kept < lines.size(); kept++) {
            String more = left(all - kept - 1, andMore);
            int needed = used + length(lines.get(kept)) + length(more);
            if (needed > room) {
                return kept == 0
                        ? heading + to(room - length(more), lines.get(0)) + more
                        : heading + String.join("\n", lines.subList(0, kept)) + left(all - kept, andMore);
            }
            used += length(lines.get(kept)) + 1;
        }
        return whole + left(all - lines.size(), andMore);
    }

    private static String left(int count, IntFunction<String> andMore) {
        return count == 0 ? "" : "\n" + andMore.apply(count);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
