package cn.liuzhong.funding;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads special bonds and loans. */
@ApplicationScoped
public class FindFunds {

    private final FundRepository funds;
    private final ReadProjectFacts projects;
    private final ShowFunds show;

    FindFunds(FundRepository funds, ReadProjectFacts projects, ShowFunds show) {
        this.funds = funds;
        this.projects = projects;
        this.show = show;
    }

    @Transactional
    public FundView one(Caller caller, UUID id) {
        return show.one(caller, funds.require(caller, id));
    }

    /** The newest first. */
    @Transactional
    public Page<FundView> page(Caller caller, FundQuery query, Paging paging) {
        FundLight light = query.light == null ? null : show.wanted(caller, query.light);
        return page(caller, FundFilter.of(query, light), paging);
    }

    /** The newest first. */
    @Transactional
    public Page<FundView> ofProject(Caller caller, UUID projectId, Paging paging) {
        projects.of(caller, projectId);
        return page(caller, FundFilter.ofProject(projectId), paging);
    }

    @Transactional
    public FundTotalView total(Caller caller, FundTotalQuery query) {
        return funds.total(caller.scope(), FundFilter.of(query));
    }

    /** The newest first. */
    @Transactional
    public Page<FundUseView> uses(Caller caller, UUID id, Paging paging) {
        Fund fund = funds.require(caller, id);
        Long total = paging.wantsTotal() ? funds.countUses(fund.id) : null;
        return Page.cut(funds.uses(fund.id, paging), paging, use -> Cursor.of(use.id), total)
                .map(rows -> rows.stream().map(FundUseView::of).toList());
    }

    private Page<FundView> page(Caller caller, FundFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? funds.count(caller.scope(), filter) : null;
        List<Fund> rows = funds.page(caller.scope(), filter, paging);
        return Page.cut(rows, paging, fund -> Cursor.of(fund.id), total).map(found -> show.views(caller, found));
    }
}
