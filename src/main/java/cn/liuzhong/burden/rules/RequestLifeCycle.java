package cn.liuzhong.burden.rules;

import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;

/** A request by hand is answered by its unit or taken back by the office, once. */
public final class RequestLifeCycle {

    public static final LifeCycle<RequestStatus, RequestAction> TABLE = LifeCycle.of(
            step(RequestStatus.ASKED, RequestAction.ANSWER, RequestStatus.ANSWERED),
            step(RequestStatus.ASKED, RequestAction.WITHDRAW, RequestStatus.WITHDRAWN));

    private RequestLifeCycle() {}
}
