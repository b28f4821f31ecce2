package cn.liuzhong.funding;

import cn.liuzhong.access.Caller;
import cn.liuzhong.funding.rules.FundAction;
import cn.liuzhong.funding.rules.FundLifeCycle;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** What becomes of an application: approved and issued, or refused or withdrawn. */
@ApplicationScoped
public class StepFund {

    private final FundRepository funds;
    private final ShowFunds show;
    private final FundDays days;

    StepFund(FundRepository funds, ShowFunds show, FundDays days) {
        this.funds = funds;
        this.show = show;
        this.days = days;
    }

    @Transactional
    public FundView approve(Caller caller, UUID id, Expected expected, FundStepRequest request) {
        return step(caller, id, expected, FundAction.APPROVE, fund -> {
            fund.approvedOn = days.of(request.on(), fund.appliedOn, "/on");
            fund.approved = fund.amounts().approve(request.amount()).orElseThrow(Refused::new);
        });
    }

    @Transactional
    public FundView issue(Caller caller, UUID id, Expected expected, FundStepRequest request) {
        return step(caller, id, expected, FundAction.ISSUE, fund -> {
            fund.issuedOn = days.of(request.on(), fund.approvedOn, "/on");
            fund.issued = fund.amounts().issue(request.amount()).orElseThrow(Refused::new);
        });
    }

    @Transactional
    public FundView refuse(Caller caller, UUID id, Expected expected, FundEndRequest request) {
        return step(caller, id, expected, FundAction.REFUSE, fund -> end(fund, request));
    }

    @Transactional
    public FundView withdraw(Caller caller, UUID id, Expected expected, FundEndRequest request) {
        return step(caller, id, expected, FundAction.WITHDRAW, fund -> end(fund, request));
    }

    private void end(Fund fund, FundEndRequest request) {
        fund.endedOn = days.of(request.on(), fund.approvedOn == null ? fund.appliedOn : fund.approvedOn, "/on");
        fund.endedBecause = request.reason();
    }

    private FundView step(Caller caller, UUID id, Expected expected, FundAction action, Consumer<Fund> change) {
        Fund fund = funds.require(caller, id);
        expected.check(fund.version);
        fund.state = FundLifeCycle.TABLE.after(fund.state, action).orElseThrow(Refused::new);
        change.accept(fund);
        funds.flush();
        return show.one(caller, fund);
    }
}
