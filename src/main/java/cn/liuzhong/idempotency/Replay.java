package cn.liuzhong.idempotency;

/** Carries a remembered answer past the resource's method, whose own return type it need not have. */
class Replay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RememberedAnswer answer;

    Replay(RememberedAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    RememberedAnswer answer() {
        return answer;
    }
}
