package cn.liuzhong.platform;

import cn.liuzhong.platform.rules.Refusal;

/** Carries a rule's refusal out of a use case, rolling its transaction back; answered as HTTP 409. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
