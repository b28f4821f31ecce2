package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.campaign.rules.CompletionRule;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Says that a target was reached, or takes that back. What a milestone or an amount reaches says so itself. */
@ApplicationScoped
public class CompleteTarget {

    private final TargetRepository targets;
    private final OfficeClock clock;

    CompleteTarget(TargetRepository targets, OfficeClock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    @Transactional
    public TargetView handle(Caller caller, UUID id, Expected expected, TargetCompletionRequest request) {
        CampaignTarget target = targets.require(caller, id);
        expected.check(target.version);
        LocalDate today = clock.today();
        LocalDate doneOn = request.doneOn() == null ? today : request.doneOn();
        if (doneOn.isAfter(today)) {
            throw new InvalidInput("/doneOn", "date.future");
        }
        CompletionRule.complete(target.milestoneId != null || target.amount != null, target.doneOn != null)
                .orElseThrow(Refused::new);
        target.doneOn = doneOn;
        target.doneNote = request.note();
        target.doneBy = caller.name();
        target.doneAt = clock.now();
        targets.flush();
        return TargetView.of(targets.row(id, today), today);
    }

    /** As if it had never been said. */
    @Transactional
    public TargetView reopen(Caller caller, UUID id, Expected expected) {
        CampaignTarget target = targets.require(caller, id);
        expected.check(target.version);
        CompletionRule.reopen(target.doneOn != null).orElseThrow(Refused::new);
        target.doneOn = null;
        target.doneNote = null;
        target.doneBy = null;
        target.doneAt = null;
        targets.flush();
        return TargetView.of(targets.row(id, clock.today()), clock.today());
    }
}
