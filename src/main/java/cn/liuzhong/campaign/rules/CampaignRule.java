package cn.liuzhong.campaign.rules;

import java.time.LocalDate;
import java.util.Collection;

/** 百日攻坚: done against due at a day, that day included. */
public final class CampaignRule {

    private CampaignRule() {}

    public static TargetState state(TargetFacts target, LocalDate day) {
        if (target.isDone(day)) {
            return target.wasLate() ? TargetState.DONE_LATE : TargetState.DONE;
        }
        return target.dueOn().isBefore(day) ? TargetState.OVERDUE : TargetState.OPEN;
    }

    public static CampaignTally tally(Collection<TargetFacts> targets, LocalDate day) {
        int due = 0;
        int done = 0;
        int late = 0;
        int overdue = 0;
        for (TargetFacts target : targets) {
            TargetState state = state(target, day);
            due += target.dueOn().isAfter(day) ? 0 : 1;
            done += state == TargetState.DONE || state == TargetState.DONE_LATE ? 1 : 0;
            late += state == TargetState.DONE_LATE ? 1 : 0;
            overdue += state == TargetState.OVERDUE ? 1 : 0;
        }
        return new CampaignTally(targets.size(), due, done, late, overdue);
    }
}
