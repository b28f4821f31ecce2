package cn.liuzhong.stationery.rules;

/** 避头尾: which marks begin or end no line. */
public final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：！？）〕》〉」』”’％℃…—·,.;:!?)]%";
    private static final String NEVER_LAST = "（〔《〈「『“‘([";
    private static final char FIRST_HAN = 0x2E80;

    private LineBreaks() {}

    /**
     * @param next 0 when nothing follows that is known
     * @return whether a line may end between the two
     */
    public static boolean allowed(char current, char next) {
        if (Character.isHighSurrogate(current)) {
            return false;
        }
        boolean ends = current <= ' ' || current == '-' || current >= FIRST_HAN || NEVER_FIRST.indexOf(current) >= 0;
        boolean latin = current < FIRST_HAN && current > ' ' && current != '-' && next < FIRST_HAN && next > ' ';
        return ends && !latin && NEVER_LAST.indexOf(current) < 0 && (next == 0 || NEVER_FIRST.indexOf(next) < 0);
    }
}
