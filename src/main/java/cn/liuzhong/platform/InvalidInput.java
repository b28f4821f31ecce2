package cn.liuzhong.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Input that is well-formed but wrong (HTTP 400). Carries the place and the message key; the text is found in the caller's
 * language when it is answered.
 */
public class InvalidInput extends WebApplicationException {

    private final String pointer;
    private final String key;
    private final List<Object> arguments;

    /**
     * @param pointer the place, “/dueOn”
     * @param key the text's key in the message files, without the prefix {@code invalid.}
     */
    public InvalidInput(String pointer, String key, Object... arguments) {
        super(key, Response.Status.BAD_REQUEST);
        this.pointer = pointer;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String pointer() {
        return pointer;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
