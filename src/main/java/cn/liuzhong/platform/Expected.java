package cn.liuzhong.platform;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The version of a row that the caller has seen, from {@code If-Match}. Guards against changing what somebody else has
 * changed since.
 */
public final class Expected {

    private static final Expected ANY = new Expected(Set.of());
    private static final Expected NOTHING = new Expected(null);

    private final Set<String> tags;

    private Expected(Set<String> tags) {
        this.tags = tags;
    }

    /**
     * @param ifMatch the header: {@code *}, or one or several tags, of which one must be the row's
     * @throws PreconditionProblem 428 without it
     */
    public static Expected required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw PreconditionProblem.required();
        }
        return "*".equals(ifMatch.strip())
                ? ANY
                : new Expected(
                        Arrays.stream(ifMatch.split(",", -1)).map(String::strip).collect(Collectors.toSet()));
    }

    /**
     * For a {@code PUT}, of which only the row tells whether it changes something.
     *
     * @param ifMatch the header, or null: the caller believes that there is nothing yet
     */
    public static Expected stated(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? NOTHING : required(ifMatch);
    }

    /** For what is believed not to be there yet. */
    public static Expected nothing() {
        return NOTHING;
    }

    /** For what nobody can have read before: what is being made, the service's own work. */
    public static Expected any() {
        return ANY;
    }

    /** Refuses when the row has moved on (412), or was believed not to be there (428). */
    public void check(long version) {
        if (this == NOTHING) {
            throw PreconditionProblem.required();
        }
        if (!tags.isEmpty() && !tags.contains(tagOf(version))) {
            throw PreconditionProblem.stale(version);
        }
    }

    /** Refuses (412) when there was to be a row, and there is none. */
    public void checkNone() {
        if (this != NOTHING) {
            throw PreconditionProblem.stale();
        }
    }

    public static String tagOf(long version) {
        return "\"" + version + "\"";
    }
}
