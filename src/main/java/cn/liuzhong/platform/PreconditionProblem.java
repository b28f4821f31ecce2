package cn.liuzhong.platform;

/** A change without {@code If-Match} (428), or of a row that has changed since it was read (412). */
public class PreconditionProblem extends RuntimeException {

    public enum Kind {
        REQUIRED(428),
        STALE(412);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;

    public PreconditionProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
