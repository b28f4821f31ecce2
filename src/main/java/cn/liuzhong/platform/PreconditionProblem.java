package cn.liuzhong.platform;

import java.util.OptionalLong;

/** A change without {@code If-Match} (428), or of a row that has changed since it was read (412). */
public final class PreconditionProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient OptionalLong current;

    private PreconditionProblem(int status, OptionalLong current) {
        super(String.valueOf(status));
        this.status = status;
        this.current = current;
    }

    static PreconditionProblem required() {
        return new PreconditionProblem(428, OptionalLong.empty());
    }

    /** @param current the version that the row has by now */
    public static PreconditionProblem stale(long current) {
        return new PreconditionProblem(412, OptionalLong.of(current));
    }

    /** Lost against somebody at the same moment. */
    public static PreconditionProblem stale() {
        return new PreconditionProblem(412, OptionalLong.empty());
    }

    int status() {
        return status;
    }

    /** The version that the row has by now, where it is known. */
    OptionalLong current() {
        return current;
    }
}
