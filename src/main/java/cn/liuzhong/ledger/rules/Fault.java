package cn.liuzhong.ledger.rules;

import java.util.List;

/**
 * Why a row is refused, or what is asked about it.
 *
 * @param cell what the reason is in, C7; null when it is in the row as a whole
 * @param key of the text in the message files, without the prefix {@code invalid.}
 * @param arguments what the text names
 */
public record Fault(String cell, String key, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String cell, String key, String... arguments) {
        return new Fault(cell, key, List.of(arguments));
    }
}
