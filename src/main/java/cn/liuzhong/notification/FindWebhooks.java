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

/** Reads webhooks, without their secrets. */
@ApplicationScoped
public class FindWebhooks implements AuditSubject {

    private final WebhookRepository webhooks;
    private final FindUnits units;

    FindWebhooks(WebhookRepository webhooks, FindUnits units) {
        this.webhooks = webhooks;
        this.units = units;
    }

    @Transactional
    public WebhookView one(Caller caller, UUID id) {
        return views(caller, List.of(webhooks.require(id))).get(0);
    }

    @Transactional
    public Page<WebhookView> page(Caller caller, Paging paging) {
        Long total = paging.wantsTotal() ? webhooks.count() : null;
        return Page.cut(webhooks.page(paging), paging, webhook -> Cursor.of(webhook.id), total)
                .map(rows -> views(caller, rows));
    }

    private List<WebhookView> views(Caller caller, List<Webhook> rows) {
        Map<UUID, Ref> names = units.refs(
                caller,
                rows.stream().map(row -> row.unitId).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> WebhookView.of(row, row.unitId == null ? null : names.get(row.unitId)))
                .toList();
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.WEBHOOK;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!showsAllTo(caller) || webhooks.findById(uuid(id)) == null) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
