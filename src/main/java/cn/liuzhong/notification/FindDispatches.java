package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.notification.rules.ShownAddress;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads how it stands with messages. */
@ApplicationScoped
public class FindDispatches implements AuditSubject {

    private final DispatchRepository dispatches;
    private final WebhookRepository webhooks;

    FindDispatches(DispatchRepository dispatches, WebhookRepository webhooks) {
        this.dispatches = dispatches;
        this.webhooks = webhooks;
    }

    @Transactional
    public DispatchView one(Caller caller, UUID id) {
        return views(List.of(dispatches.require(id))).get(0);
    }

    @Transactional
    public Page<DispatchView> page(Caller caller, DispatchFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? dispatches.count(filter) : null;
        return Page.cut(dispatches.page(filter, paging), paging, dispatch -> Cursor.of(dispatch.id), total)
                .map(this::views);
    }

    private List<DispatchView> views(List<Dispatch> rows) {
        Map<String, Webhook> called = webhooks.byAddress(rows.stream()
                .map(row -> row.recipient.asAddress())
                .filter(address -> address.channel() != Channel.EMAIL)
                .map(Address::value)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> DispatchView.of(row, shown(row.recipient.asAddress(), called)))
                .toList();
    }

    private static String shown(Address address, Map<String, Webhook> called) {
        return address.channel() == Channel.EMAIL
                ? ShownAddress.ofEmail(address.value())
                : ShownAddress.ofUrl(called.get(address.value()).uri());
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.DISPATCH;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!showsAllTo(caller) || dispatches.findById(uuid(id)) == null) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
