package cn.liuzhong.burden;

import cn.liuzhong.access.Caller;
import cn.liuzhong.burden.rules.BurdenRule;
import cn.liuzhong.burden.rules.RequestStatus;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;

/** Holds back a request by hand of which the unit was asked enough this month. */
@ApplicationScoped
class HoldBack {

    private final BurdenRepository burden;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    HoldBack(BurdenRepository burden, CurrentSettings settings, OfficeClock clock) {
        this.burden = burden;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Until the transaction ends nobody else gets past here for this unit: two at once do not both take the last place.
     *
     * @throws Refused when the limit is reached
     */
    RequestStatus judge(Caller caller, UUID unitId) {
        burden.lock(unitId);
        return BurdenRule.ask(
                        burden.ofUnit(unitId, YearMonth.from(clock.today())),
                        settings.get(caller).rules().burden().monthlyRequests())
                .orElseThrow(Refused::new);
    }
}
