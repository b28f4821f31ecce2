package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads needs. */
@ApplicationScoped
public class FindFactors {

    /** So much of a need's history is shown with it. */
    private static final int HISTORY = 100;

    private final FactorRepository factors;
    private final ReadProjectFacts projects;
    private final ShowFactors show;
    private final OfficeClock clock;

    FindFactors(FactorRepository factors, ReadProjectFacts projects, ShowFactors show, OfficeClock clock) {
        this.factors = factors;
        this.projects = projects;
        this.show = show;
        this.clock = clock;
    }

    @Transactional
    public FactorHistoryView one(Caller caller, UUID id) {
        FactorNeed need = factors.require(caller, id);
        return new FactorHistoryView(
                show.views(caller, List.of(need)).get(0),
                factors.steps(id, HISTORY).stream().map(FactorStepView::of).toList());
    }

    /** By the day on which they are needed. */
    @Transactional
    public Page<FactorView> ofProject(Caller caller, UUID projectId, Paging paging) {
        projects.of(caller, projectId);
        return page(
                caller,
                factors.ofProject(projectId, paging),
                paging,
                paging.wantsTotal() ? factors.countOfProject(projectId) : null);
    }

    /** By the day on which they are needed. */
    @Transactional
    public Page<FactorView> page(Caller caller, FactorFilter filter, Paging paging) {
        return page(
                caller,
                factors.page(caller.scope(), filter, clock.today(), paging),
                paging,
                paging.wantsTotal() ? factors.count(caller.scope(), filter, clock.today()) : null);
    }

    private Page<FactorView> page(Caller caller, List<FactorNeed> found, Paging paging, Long total) {
        return Page.cut(found, paging, need -> Cursor.of(need.neededBy, need.id), total)
                .map(rows -> show.views(caller, rows));
    }
}
