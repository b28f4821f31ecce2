package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads how it stands with messages. */
@ApplicationScoped
public class FindDispatches implements AuditSubject {

    private final DispatchRepository dispatches;
    private final DispatchViews views;

    FindDispatches(DispatchRepository dispatches, DispatchViews views) {
        this.dispatches = dispatches;
        this.views = views;
    }

    /** In the language in which the service tells of itself. */
    @Transactional
    public DispatchView one(Caller caller, UUID id) {
        return one(caller, id, Messages.DEFAULT);
    }

    @Transactional
    public DispatchView one(Caller caller, UUID id, Locale locale) {
        return views.of(caller, List.of(dispatches.require(id)), locale).get(0);
    }

    @Transactional
    public Page<DispatchView> page(Caller caller, DispatchFilter filter, Paging paging, Locale locale) {
        Long total = paging.wantsTotal() ? dispatches.count(filter) : null;
        return Page.cut(dispatches.page(filter, paging), paging, dispatch -> Cursor.of(dispatch.id), total)
                .map(rows -> views.of(caller, rows, locale));
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
