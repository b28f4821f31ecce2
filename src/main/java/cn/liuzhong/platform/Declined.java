package cn.liuzhong.platform;

import java.util.Map;

/** A request that is not served although nothing is wrong with what it says: answered as a problem of its own kind. */
public class Declined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    /** @param code the kind of problem, a key of the message files without the prefix {@code problem.} */
    public Declined(int status, String code) {
        this(status, code, Map.of());
    }

    public Declined(int status, String code, Map<String, String> headers) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
