package cn.liuzhong.burden;

import cn.liuzhong.access.Caller;
import cn.liuzhong.burden.rules.Asked;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was asked of each unit in a month, the most burdened first. */
@ApplicationScoped
public class ListBurden {

    private static final Comparator<Burdened> MOST_FIRST =
            Comparator.comparing(Burdened::total).reversed().thenComparing(Burdened::unitId);

    private final BurdenRepository burden;
    private final CurrentSettings settings;
    private final FindUnits units;
    private final OfficeClock clock;

    ListBurden(BurdenRepository burden, CurrentSettings settings, FindUnits units, OfficeClock clock) {
        this.burden = burden;
        this.settings = settings;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The units of which anything was asked.
     *
     * @param asked the month, or null: this month
     */
    @Transactional
    public Page<BurdenView> page(Caller caller, YearMonth asked, Paging paging) {
        YearMonth month = asked == null ? YearMonth.from(clock.today()) : asked;
        Map<UUID, Asked> byUnit = burden.ofMonth(caller.scope(), month);
        Cursor after = paging.after();
        Burdened last = after == null ? null : new Burdened(after.uuid(1), after.number(0));
        List<Burdened> rest = byUnit.entrySet().stream()
                .map(entry -> new Burdened(entry.getKey(), entry.getValue().total()))
                .filter(unit -> last == null || MOST_FIRST.compare(unit, last) > 0)
                .sorted(MOST_FIRST)
                .limit(paging.fetch())
                .toList();
        Map<UUID, Ref> names =
                units.refs(caller, rest.stream().map(Burdened::unitId).toList());
        int limit = settings.get(caller).rules().burden().monthlyRequests();
        Long total = paging.wantsTotal() ? (long) byUnit.size() : null;
        return Page.cut(rest, paging, unit -> Cursor.of(unit.total(), unit.unitId()), total)
                .map(rows -> rows.stream()
                        .map(unit -> BurdenView.of(names.get(unit.unitId()), month, byUnit.get(unit.unitId()), limit))
                        .toList());
    }

    private record Burdened(UUID unitId, int total) {}
}
