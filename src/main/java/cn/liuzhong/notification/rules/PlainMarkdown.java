package cn.liuzhong.notification.rules;

import java.util.Map;

/**
 * A text that users wrote, for a message in Markdown: what would make a heading, a link or a mention of it is shown by its
 * full-width form. The vendors' Markdown knows no reliable escape.
 */
public final class PlainMarkdown {

    private static final Map<Integer, String> SHOWN_AS = Map.of(
            (int) '<', "＜",
            (int) '>', "＞",
            (int) '[', "［",
            (int) ']', "］",
            (int) '*', "＊",
            (int) '_', "＿",
            (int) '`', "｀",
            (int) '#', "＃");

    private PlainMarkdown() {}

    /** In one line. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replaceAll("\\s+", " ")
                .codePoints()
                .forEach(character -> plain.append(SHOWN_AS.getOrDefault(character, Character.toString(character))));
        return plain.toString();
    }
}
