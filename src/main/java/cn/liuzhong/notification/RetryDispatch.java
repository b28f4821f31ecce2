package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/** Sends a dead letter again. */
@ApplicationScoped
public class RetryDispatch {

    private final DispatchRepository dispatches;
    private final FindDispatches find;
    private final OfficeClock clock;

    RetryDispatch(DispatchRepository dispatches, FindDispatches find, OfficeClock clock) {
        this.dispatches = dispatches;
        this.find = find;
        this.clock = clock;
    }

    /** At the end of its address' queue: what came after it has been sent meanwhile. */
    @Transactional
    public DispatchView handle(Caller caller, UUID id, Expected expected, Locale locale) {
        Dispatch dispatch = dispatches.requireDead(id, expected);
        dispatch.startAgain(dispatches.positions(1).get(0), clock.now());
        dispatches.flush();
        return find.one(caller, id, locale);
    }
}
