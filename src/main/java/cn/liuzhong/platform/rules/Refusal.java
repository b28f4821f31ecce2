package cn.liuzhong.platform.rules;

import java.util.List;

/**
 * Why a rule says no. A value, not an exception: rules answer with it, one place maps it to HTTP 409.
 *
 * @param code the key of the reason's text in the message files, without the prefix {@code refusal.}; also shown to API
 *     clients, so it never changes
 * @param arguments what the text names, in the order of its placeholders
 */
public record Refusal(String code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
