package cn.liuzhong.ledger.rules;

import java.util.List;
import java.util.Set;

/**
 * Why a row is refused, or what is asked about it.
 *
 * @param cell what the reason is in, C7; null when it is in the row as a whole
 * @param key of the text in the message files, without the prefix {@code invalid.}
 * @param arguments what the text names
 */
public record Fault(String cell, String key, List<String> arguments) {

    /** An amount, or a day, that may be right: whoever knows says so. */
    private static final Set<String> QUESTIONS = Set.of("ledger.outlier", "ledger.milestone-past");

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String cell, String key, String... arguments) {
        return new Fault(cell, key, List.of(arguments));
    }

    /** Whether it is asked about the row, and no reason to refuse it. */
    public boolean isQuestion() {
        return QUESTIONS.contains(key);
    }
}
