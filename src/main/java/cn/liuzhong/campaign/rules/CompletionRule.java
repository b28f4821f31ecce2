package cn.liuzhong.campaign.rules;

import cn.liuzhong.platform.rules.Verdict;

/** Which targets are reached by saying so: those that no milestone and no amount speaks for, once. */
public final class CompletionRule {

    private CompletionRule() {}

    /**
     * @param measured whether a milestone or an amount speaks for it
     * @param done whether it was said before
     */
    public static Verdict<TargetState> complete(boolean measured, boolean done) {
        if (measured) {
            return Verdict.refused("target.measured");
        }
        return done ? Verdict.refused("target.done") : Verdict.granted(TargetState.DONE);
    }

    public static Verdict<TargetState> reopen(boolean done) {
        return done ? Verdict.granted(TargetState.OPEN) : Verdict.refused("target.not-done");
    }
}
