package cn.liuzhong.notification.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a mail server refused is refused for good. Servers answer 5xx for what passes too, a full box or too many mails an
 * hour: then the enhanced status (RFC 3463) or the words say so, in the ways of this country's providers too.
 */
public final class SmtpRefusal {

    private static final int PERMANENT = 500;

    /** The server does not let us in: that is no fault of the address and may be put right. */
    private static final Set<Integer> OUR_OWN_FAULT = Set.of(530, 534, 535, 538);

    /** “Exceeded storage allocation”: the box is full. */
    private static final int FULL = 552;

    private static final Pattern ENHANCED = Pattern.compile("^(?:\\d{3}[ -])?5\\.(\\d{1,3}\\.\\d{1,3})(?!\\S)");

    /** 2.3 and 3.4: the mail is too big, and will be when it is sent again. */
    private static final Set<String> TOO_BIG = Set.of("2.3", "3.4");

    private static final Pattern TOO_BIG_WORDS = Pattern.compile("(message|mail) (size|length)|too large|too big|过大");

    /** 2.2 the box is full, 3.1 the system is, 3.2 it takes nothing now, 4.5 it has too much to do. */
    private static final Set<String> PASSES = Set.of("2.2", "3.1", "3.2", "4.5");

    private static final Pattern PASSING_WORDS = Pattern.compile(
            "\\brate\\b|quota|frequen|limit|too many|too much|exceed|throttl|gr[ea]y-?list|try again|later"
                    + "|temporar|busy|mailbox (is )?full|频|超限|超过|超出|限制|稍后|已满");

    private SmtpRefusal() {}

    /** @param answer the server's words, with or without the code before them */
    public static boolean isFinal(int code, String answer) {
        if (code < PERMANENT || OUR_OWN_FAULT.contains(code)) {
            return false;
        }
        Matcher enhanced = ENHANCED.matcher(answer);
        String status = enhanced.find() ? enhanced.group(1) : "";
        if (status.startsWith("1.") || TOO_BIG.contains(status)) {
            return true;
        }
        if (PASSES.contains(status)) {
            return false;
        }
        String words = answer.toLowerCase(Locale.ROOT);
        return TOO_BIG_WORDS.matcher(words).find()
                || code != FULL && !PASSING_WORDS.matcher(words).find();
    }
}
