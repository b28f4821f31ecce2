package cn.liuzhong.stationery.rules;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * What a letter leaves out because a fact is not known: the fact with its label, “，联系电话：…”, or with the preposition before it,
 * “在…”. A letter never says 无 or 待填 in place of what nobody has stated.
 */
public final class LeftOut {

    private static final String SEPARATORS = "，；,;\u3000";
    private static final String BEFORE_A_CLAUSE = SEPARATORS + "。（(";
    private static final String AFTER_A_CLAUSE = SEPARATORS + "。）)";
    private static final String LABELLED = "：:";
    private static final String PREPOSITIONS = "在于";
    private static final Pattern HEADING = Pattern.compile("\\s*[一二三四五六七八九十]+、[^。]*");

    private LeftOut() {}

    /**
     * @param unknown stands for each fact that is not known
     * @return the places of the characters that go
     */
    public static BitSet of(String text, char unknown) {
        BitSet gone = new BitSet(text.length());
        for (int at = text.indexOf(unknown); at >= 0; at = text.indexOf(unknown, at + 1)) {
            int from = at;
            while (from > 0 && BEFORE_A_CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            String before = text.substring(from, at).stripTrailing();
            if (!before.isEmpty() && LABELLED.indexOf(before.charAt(before.length() - 1)) >= 0) {
                clause(text, from, at, gone);
            } else {
                gone.set(at > from && PREPOSITIONS.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at, at + 1);
            }
        }
        return gone;
    }

    /** With one of the marks that separate it from those beside it. */
    private static void clause(String text, int from, int at, BitSet gone) {
        int to = at + 1;
        while (to < text.length() && AFTER_A_CLAUSE.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        gone.set(from, to);
        if (from > 0 && SEPARATORS.indexOf(text.charAt(from - 1)) >= 0) {
            gone.set(from - 1);
        } else if (to < text.length() && (SEPARATORS.indexOf(text.charAt(to)) >= 0 || wholeSentence(text, from, to))) {
            gone.set(to);
        }
    }

    private static boolean wholeSentence(String text, int from, int to) {
        return text.charAt(to) == '。' && (from == 0 || text.charAt(from - 1) == '。');
    }

    /** Brackets and stops around nothing say nothing. */
    public static boolean saysNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** 一、……: goes too when nothing is left below it. */
    public static boolean isHeading(String text) {
        return HEADING.matcher(text).matches();
    }
}
