package cn.liuzhong.audit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows who changed what, the newest first. Of one row: to everybody who may see the row. */
@ApplicationScoped
public class ReadAudit {

    private final AuditRepository entries;
    private final List<AuditSubject> subjects;

    ReadAudit(AuditRepository entries, @All List<AuditSubject> subjects) {
        this.entries = entries;
        this.subjects = subjects;
    }

    @Transactional
    public Page<AuditEntryView> handle(Caller caller, AuditFilter filter, Paging paging) {
        if (filter.id != null) {
            subjects.stream()
                    .filter(subject -> subject.entity() == filter.entity)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRow(filter.entity.name(), filter.id))
                    .requireVisible(caller, filter.id);
        }
        Long total = paging.wantsTotal() ? entries.count(filter) : null;
        return Page.cut(entries.page(filter, paging), paging, entry -> Cursor.of(entry.id), total)
                .map(rows -> rows.stream().map(AuditEntryView::of).toList());
    }
}
