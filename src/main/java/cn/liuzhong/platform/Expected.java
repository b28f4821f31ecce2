package cn.liuzhong.platform;

/**
 * The version of a row that the caller has seen, from {@code If-Match}. Guards against changing what somebody else has
 * changed since.
 */
public final class Expected {

    private static final Expected ANY = new Expected(null);

    private final String tag;

    private Expected(String tag) {
        this.tag = tag;
    }

    /** For changes of a row's content: without {@code If-Match} the answer is 428. */
    public static Expected required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionProblem(PreconditionProblem.Kind.REQUIRED);
        }
        return optional(ifMatch);
    }

    /** For actions that a life-cycle guards: {@code If-Match} is obeyed where it is sent. */
    public static Expected optional(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.trim()) ? ANY : new Expected(ifMatch.trim());
    }

    /** Refuses (412) when the row has moved on. */
    public void check(long version) {
        if (tag != null && !tag.equals(tagOf(version))) {
            throw new PreconditionProblem(PreconditionProblem.Kind.STALE);
        }
    }

    public static String tagOf(long version) {
        return "\"" + version + "\"";
    }
}
