package cn.liuzhong.notification.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a mail server refused is refused for good: only a recipient or a mail is, never we, for what it has against us can be
 * put right. Servers answer 5xx for what passes too, a full box or too many mails an hour: then the enhanced status (RFC 3463) or
 * the words say so, in the ways of this country's providers too.
 */
public final class SmtpRefusal {

    /** What was refused, by the command that the server answered. */
    public enum Refused {
        RECIPIENT,
        MAIL,
        /** The connection, the greeting, signing in, or the sender. */
        US
    }

    private static final int PERMANENT = 500;

    /** The server does not let us in, whichever command it says so to. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    /** “Exceeded storage allocation”: the box is full. */
    private static final int FULL = 552;

    private static final Pattern ENHANCED = Pattern.compile("^(?:\\d{3}[ -])?5\\.(\\d{1,3}\\.\\d{1,3})(?!\\S)");

    /** 2.3 and 3.4: the mail is too big, and will be when it is sent again. */
    private static final Set<String> TOO_BIG = Set.of("2.3", "3.4");

    private static final Pattern TOO_BIG_WORDS = Pattern.compile("(message|mail) (size|length)|too large|too big|过大");

    /** 1.7 and 1.8: the sender's address. Many servers keep what they have against it until they are told a recipient. */
    private static final Set<String> SENDER = Set.of("1.7", "1.8");

    private static final Pattern US_WORDS =
            Pattern.compile("relay|authenti|authori[sz]|\\bsender\\b|mail from|client host"
                    + "|black-?list|block-?list|spamhaus|发件人|发信人|登录|认证|授权");

    /** 2.2 the box is full, 3.1 the system is, 3.2 it takes nothing now, 4.5 it has too much to do. */
    private static final Set<String> PASSES = Set.of("2.2", "3.1", "3.2", "4.5");

    private static final Pattern PASSING_WORDS = Pattern.compile(
            "\\brate\\b|quota|frequen|limit|too many|too much|exceed|throttl|gr[ea]y-?list|try again|later"
                    + "|temporar|busy|mailbox (is )?full|频|超限|超过|超出|限制|稍后|已满");

    private SmtpRefusal() {}

    /** @param answer the server's words, with or without the code before them */
    public static boolean isFinal(Refused refused, int code, String answer) {
        if (code < PERMANENT || NOT_LET_IN.contains(code)) {
            return false;
        }
        Matcher enhanced = ENHANCED.matcher(answer);
        String status = enhanced.find() ? enhanced.group(1) : "";
        String words = answer.toLowerCase(Locale.ROOT);
        if (SENDER.contains(status) || PASSES.contains(status)) {
            return false;
        }
        // Its size is told along with the sender.
        if (TOO_BIG.contains(status) || TOO_BIG_WORDS.matcher(words).find()) {
            return true;
        }
        if (refused == Refused.US) {
            return false;
        }
        return status.startsWith("1.")
                || code != FULL
                        && !US_WORDS.matcher(words).find()
                        && !PASSING_WORDS.matcher(words).find();
    }
}
