package cn.liuzhong.funding;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Enters a special bond or a loan that is applied for. */
@ApplicationScoped
public class ApplyForFund {

    private final FundRepository funds;
    private final ReadProjectFacts projects;
    private final ShowFunds show;
    private final FundDays days;

    ApplyForFund(FundRepository funds, ReadProjectFacts projects, ShowFunds show, FundDays days) {
        this.funds = funds;
        this.projects = projects;
        this.show = show;
        this.days = days;
    }

    @Transactional
    public FundView handle(Caller caller, UUID projectId, FundRequest request) {
        projects.of(caller, projectId);
        Fund fund = new Fund();
        fund.projectId = projectId;
        fund.kind = request.kind();
        fund.name = request.name();
        fund.applied = request.amount();
        fund.appliedOn = days.of(request.appliedOn(), null, "/appliedOn");
        fund.note = request.note();
        funds.persistAndFlush(fund);
        return show.one(caller, fund);
    }
}
