package cn.liuzhong.funding.rules;

import static cn.liuzhong.funding.rules.FundAction.APPROVE;
import static cn.liuzhong.funding.rules.FundAction.CORRECT;
import static cn.liuzhong.funding.rules.FundAction.ISSUE;
import static cn.liuzhong.funding.rules.FundAction.REFUSE;
import static cn.liuzhong.funding.rules.FundAction.USE;
import static cn.liuzhong.funding.rules.FundAction.USE_UP;
import static cn.liuzhong.funding.rules.FundAction.WITHDRAW;
import static cn.liuzhong.funding.rules.FundState.APPLIED;
import static cn.liuzhong.funding.rules.FundState.APPROVED;
import static cn.liuzhong.funding.rules.FundState.ISSUED;
import static cn.liuzhong.funding.rules.FundState.REFUSED;
import static cn.liuzhong.funding.rules.FundState.USED_UP;
import static cn.liuzhong.funding.rules.FundState.WITHDRAWN;
import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;

/** Applied for, approved, issued, used; refused before it is approved, withdrawn before it is issued. */
public final class FundLifeCycle {

    public static final LifeCycle<FundState, FundAction> TABLE = LifeCycle.of(
            step(APPLIED, APPROVE, APPROVED),
            step(APPLIED, REFUSE, REFUSED),
            step(APPLIED, WITHDRAW, WITHDRAWN),
            step(APPROVED, ISSUE, ISSUED),
            step(APPROVED, WITHDRAW, WITHDRAWN),
            step(ISSUED, USE, ISSUED),
            step(ISSUED, USE_UP, USED_UP),
            step(USED_UP, CORRECT, ISSUED));

    private FundLifeCycle() {}
}
