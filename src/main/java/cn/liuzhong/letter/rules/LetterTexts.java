package cn.liuzhong.letter.rules;

import cn.liuzhong.stationery.rules.ChineseDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The phrases of a letter that are not in its template. */
public final class LetterTexts {

    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int TEN = 10;

    private LetterTexts() {}

    /** 抄送 (§7.4.2): separated by commas, closed by a full stop; empty where nobody is copied. */
    public static String copies(Collection<String> recipients) {
        return recipients.isEmpty() ? "" : "抄送：" + String.join("，", recipients) + "。";
    }

    /** A text of several lines, each a paragraph. */
    public static String paragraphs(String text) {
        return text == null ? "" : String.join("\n", text.strip().split("\\s*\\R\\s*"));
    }

    /** 一是……；二是……。 */
    public static String requirements(List<String> texts, List<LocalDate> due) {
        return String.join(
                "\n",
                IntStream.range(0, texts.size())
                        .mapToObj(i -> ordinal(i + 1) + "是" + withoutStop(texts.get(i)) + "（"
                                + ChineseDate.of(due.get(i)) + "前）" + (i + 1 < texts.size() ? "；" : "。"))
                        .toList());
    }

    /** 一 … 九十九 */
    static String ordinal(int number) {
        if (number < TEN) {
            return ORDINALS[number - 1];
        }
        String tens = number / TEN == 1 ? "十" : ORDINALS[number / TEN - 1] + "十";
        return number % TEN == 0 ? tens : tens + ORDINALS[number % TEN - 1];
    }

    private static String withoutStop(String text) {
        return text.strip().replaceAll("[。；;.]+$", "");
    }
}
