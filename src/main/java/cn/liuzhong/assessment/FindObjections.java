package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads objections. */
@ApplicationScoped
public class FindObjections {

    private final ObjectionRepository objections;
    private final FindUnits units;

    FindObjections(ObjectionRepository objections, FindUnits units) {
        this.objections = objections;
        this.units = units;
    }

    @Transactional
    public ObjectionView one(Caller caller, UUID id) {
        return view(caller, objections.require(caller.scope(), id));
    }

    @Transactional
    public Page<ObjectionView> page(Caller caller, ObjectionQuery query, Paging paging) {
        Long total = paging.wantsTotal() ? objections.count(caller.scope(), query) : null;
        return Page.cut(
                        objections.page(caller.scope(), query, paging),
                        paging,
                        objection -> Cursor.of(objection.id),
                        total)
                .map(rows -> views(caller, rows));
    }

    /** How many were not yet decided. */
    @Transactional
    public long waiting(Caller caller) {
        return objections.undecided(caller.scope());
    }

    ObjectionView view(Caller caller, Objection objection) {
        return views(caller, List.of(objection)).get(0);
    }

    private List<ObjectionView> views(Caller caller, List<Objection> rows) {
        Map<UUID, Ref> names = units.refs(
                caller, rows.stream().map(objection -> objection.unitId).toList());
        Map<UUID, String> periods = objections.periods(
                rows.stream().map(objection -> objection.rankingId).toList());
        return rows.stream()
                .map(objection ->
                        ObjectionView.of(objection, periods.get(objection.rankingId), names.get(objection.unitId)))
                .toList();
    }
}
