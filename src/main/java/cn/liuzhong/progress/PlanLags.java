package cn.liuzhong.progress;

import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.Messages;
import java.util.Optional;
import java.util.UUID;

/** What the two kinds of lags of a plan have in common. */
final class PlanLags {

    private PlanLags() {}

    static Optional<LagSubject> subject(PlanRepository plans, Messages messages, LagKind kind, UUID planId) {
        return plans.findByIdOptional(planId)
                .map(plan -> new LagSubject(
                        plan.projectId,
                        messages.text(Messages.DEFAULT, "lag.subject." + kind, String.valueOf(plan.year))));
    }
}
