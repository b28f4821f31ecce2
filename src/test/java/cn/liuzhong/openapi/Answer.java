package cn.liuzhong.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer as a client gets it.
 *
 * @param headers by name, in any case
 */
public record Answer(int status, Map<String, String> headers, String body) {

    public Answer {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    /** Without its parameters; empty where there is none. */
    String mediaType() {
        return Optional.ofNullable(headers.get("Content-Type"))
                .map(type -> type.split(";")[0].trim())
                .orElse("");
    }
}
