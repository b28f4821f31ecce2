package cn.liuzhong.funding;

import cn.liuzhong.access.Caller;
import cn.liuzhong.funding.rules.FundUseRule;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Enters what was used of a fund. What was entered stays: a mistake is taken back by a negative entry. */
@ApplicationScoped
public class UseFund {

    private final FundRepository funds;
    private final FundDays days;
    private final OfficeClock clock;

    UseFund(FundRepository funds, FundDays days, OfficeClock clock) {
        this.funds = funds;
        this.days = days;
        this.clock = clock;
    }

    @Transactional
    public FundUseView handle(Caller caller, UUID id, FundUseRequest request) {
        Fund fund = funds.requireLocked(caller, id);
        check(request);
        FundUseRule.Used after =
                FundUseRule.judge(fund.state, fund.amounts(), request.amount()).orElseThrow(Refused::new);
        fund.used = after.used();
        fund.state = after.state();
        FundUse use = new FundUse();
        use.fundId = fund.id;
        use.projectId = fund.projectId;
        use.usedOn = days.of(request.usedOn(), fund.issuedOn, "/usedOn");
        use.amount = request.amount();
        use.note = request.note();
        use.notedBy = caller.name();
        use.notedAt = clock.now();
        funds.record(use);
        funds.flush();
        return FundUseView.of(use);
    }

    private static void check(FundUseRequest request) {
        if (request.amount().signum() == 0) {
            throw new InvalidInput("/amount", "fund.use-of-nothing");
        }
        if (request.amount().signum() < 0
                && (request.note() == null || request.note().isBlank())) {
            throw new InvalidInput("/note", "note.required");
        }
    }
}
