package cn.liuzhong.progress;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.platform.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the two kinds of lags of a plan have in common. */
final class PlanLags {

    private static final Comparator<Lagging> LONGEST_FIRST =
            Comparator.comparing(Lagging::lagSince).thenComparing(Lagging::subjectId);

    private PlanLags() {}

    /** The part of what was found that the scope wants; since when it lags only the rule knows, and no index. */
    static List<Lagging> page(Stream<Lagging> found, LagScope scope) {
        return found.filter(lagging ->
                        scope.lagSinceUntil() == null || !lagging.lagSince().isAfter(scope.lagSinceUntil()))
                .filter(lagging -> scope.after() == null || isAfter(lagging, scope.after()))
                .sorted(LONGEST_FIRST)
                .limit(scope.limit() == null ? Long.MAX_VALUE : scope.limit())
                .toList();
    }

    private static boolean isAfter(Lagging lagging, LagScope.After after) {
        int byDay = lagging.lagSince().compareTo(after.lagSince());
        return byDay > 0 || byDay == 0 && lagging.subjectId().compareTo(after.subjectId()) > 0;
    }

    static Optional<LagSubject> subject(PlanRepository plans, Messages messages, LagKind kind, UUID planId) {
        return plans.findByIdOptional(planId)
                .map(plan -> new LagSubject(
                        plan.projectId,
                        messages.text(Messages.DEFAULT, "lag.subject." + kind, String.valueOf(plan.year))));
    }
}
