package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.factor.rules.FactorAction;
import cn.liuzhong.factor.rules.FactorLifeCycle;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a need: promised, provided, dropped, or taken back. */
@ApplicationScoped
public class ActOnFactor {

    private final FactorRepository factors;
    private final ShowFactors show;
    private final OfficeClock clock;

    ActOnFactor(FactorRepository factors, ShowFactors show, OfficeClock clock) {
        this.factors = factors;
        this.show = show;
        this.clock = clock;
    }

    @Transactional
    public FactorView promise(Caller caller, UUID id, Expected expected, FactorActionRequests.Promise request) {
        FactorNeed need = move(caller, id, expected, FactorAction.PROMISE, request.by(), request.note());
        need.promisedBy = request.by();
        return show.changed(caller, need);
    }

    @Transactional
    public FactorView provide(Caller caller, UUID id, Expected expected, FactorActionRequests.Provision request) {
        LocalDate today = clock.today();
        LocalDate providedOn = request.providedOn() == null ? today : request.providedOn();
        if (providedOn.isAfter(today)) {
            throw new InvalidInput("/providedOn", "date.future");
        }
        FactorNeed need = move(caller, id, expected, FactorAction.PROVIDE, providedOn, request.note());
        need.providedOn = providedOn;
        return show.changed(caller, need);
    }

    @Transactional
    public FactorView drop(Caller caller, UUID id, Expected expected, FactorActionRequests.Reason request) {
        return show.changed(caller, move(caller, id, expected, FactorAction.DROP, null, request.note()));
    }

    /** As if it had never been promised or provided; what was said stays in the steps. */
    @Transactional
    public FactorView reopen(Caller caller, UUID id, Expected expected, FactorActionRequests.Reason request) {
        FactorNeed need = move(caller, id, expected, FactorAction.REOPEN, null, request.note());
        need.promisedBy = null;
        need.providedOn = null;
        return show.changed(caller, need);
    }

    private FactorNeed move(Caller caller, UUID id, Expected expected, FactorAction action, LocalDate on, String note) {
        FactorNeed need = factors.require(caller, id);
        expected.check(need.version);
        FactorStep step = new FactorStep();
        step.needId = need.id;
        step.projectId = need.projectId;
        step.action = action;
        step.fromState = need.state;
        step.toState = FactorLifeCycle.TABLE.after(need.state, action).orElseThrow(Refused::new);
        step.doneBy = caller.name();
        step.doneAt = clock.now();
        step.onDay = on;
        step.note = note;
        factors.record(step);
        need.state = step.toState;
        return need;
    }
}
