package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows what is to be told. */
@ApplicationScoped
public class ListDeliveries implements AuditSubject {

    private final OutboxRepository outbox;
    private final FindUnits units;

    ListDeliveries(OutboxRepository outbox, FindUnits units) {
        this.outbox = outbox;
        this.units = units;
    }

    @Transactional
    public Page<DeliveryView> page(Caller caller, UUID unitId, Paging paging) {
        List<Outbox> rows = outbox.page(unitId, paging);
        Map<UUID, Ref> names = units.refs(
                caller,
                rows.stream().map(row -> row.unitId).filter(Objects::nonNull).toList());
        Long total = paging.wantsTotal() ? outbox.count(unitId) : null;
        return Page.cut(rows, paging, row -> Cursor.of(row.id), total)
                .map(page -> page.stream().map(row -> view(row, names)).toList());
    }

    private static DeliveryView view(Outbox row, Map<UUID, Ref> units) {
        return new DeliveryView(
                row.id,
                row.event,
                row.subjectId,
                row.audience,
                row.unitId == null ? null : units.get(row.unitId),
                row.groupId,
                row.facts,
                row.createdAt);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.DELIVERY;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!caller.role().readsEverything() || outbox.findById(uuid(id)) == null) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
