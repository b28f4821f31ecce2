package cn.liuzhong.land;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares a year's investment and growth with land booked once and with land spread, and says which project makes the
 * difference.
 */
@ApplicationScoped
public class CompareGrowth {

    private final GrowthRepository growth;
    private final FindUnits units;
    private final OfficeClock clock;

    CompareGrowth(GrowthRepository growth, FindUnits units, OfficeClock clock) {
        this.growth = growth;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public InvestmentGrowthView total(Caller caller, GrowthQuery query) {
        GrowthFilter filter = query.filter(clock.today());
        return InvestmentGrowthView.of(filter, growth.sums(caller.scope(), filter));
    }

    /** The largest difference first. */
    @Transactional
    public Page<ProjectGrowthView> projects(Caller caller, GrowthQuery query, Paging paging) {
        GrowthFilter filter = query.filter(clock.today());
        Long total = paging.wantsTotal() ? growth.count(caller.scope(), filter) : null;
        return Page.cut(
                        growth.rows(caller.scope(), filter, paging),
                        paging,
                        row -> Cursor.of(row.size().toPlainString(), row.id()),
                        total)
                .map(rows -> views(caller, rows));
    }

    private List<ProjectGrowthView> views(Caller caller, List<GrowthRepository.Row> rows) {
        Map<UUID, Ref> names = units.refs(
                caller, rows.stream().map(GrowthRepository.Row::unitId).toList());
        return rows.stream()
                .map(row -> ProjectGrowthView.of(row, names.get(row.unitId())))
                .toList();
    }
}
