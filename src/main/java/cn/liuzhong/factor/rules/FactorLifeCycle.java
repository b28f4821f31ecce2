package cn.liuzhong.factor.rules;

import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;

/** 要素: needed, perhaps promised, and again for another day, provided; or not needed any more. */
public final class FactorLifeCycle {

    public static final LifeCycle<FactorState, FactorAction> TABLE = LifeCycle.of(
            step(FactorState.NEEDED, FactorAction.PROMISE, FactorState.PROMISED),
            step(FactorState.NEEDED, FactorAction.PROVIDE, FactorState.PROVIDED),
            step(FactorState.PROMISED, FactorAction.PROMISE, FactorState.PROMISED),
            step(FactorState.PROMISED, FactorAction.PROVIDE, FactorState.PROVIDED),
            step(FactorState.NEEDED, FactorAction.DROP, FactorState.DROPPED),
            step(FactorState.PROMISED, FactorAction.DROP, FactorState.DROPPED),
            step(FactorState.PROMISED, FactorAction.REOPEN, FactorState.NEEDED),
            step(FactorState.PROVIDED, FactorAction.REOPEN, FactorState.NEEDED));

    private FactorLifeCycle() {}
}
