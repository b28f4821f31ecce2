package cn.liuzhong.audit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.arc.All;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

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
        String id = visibleId(caller, filter.entity, filter.id);
        Long total = paging.wantsTotal() ? entries.count(filter.entity, id) : null;
        return Page.cut(entries.page(filter.entity, id, paging), paging, entry -> Cursor.of(entry.id), total)
                .map(rows -> rows.stream().map(AuditEntryView::of).toList());
    }

    /**
     * What no feature speaks for is the service's own, and has no rows that one could ask for.
     *
     * @return as the entries name it; null when all are asked for
     */
    private String visibleId(Caller caller, AuditedEntity entity, String id) {
        Optional<AuditSubject> subject = subjects.stream()
                .filter(candidate -> candidate.entity() == entity)
                .findFirst();
        if (id != null) {
            AuditSubject known = subject.orElseThrow(() -> new NoSuchRow(entity.name(), id));
            String canonical = known.canonical(id);
            known.requireVisible(caller, canonical);
            return canonical;
        }
        if (!subject.map(known -> known.showsAllTo(caller)).orElse(caller.role().readsEverything())) {
            throw new ForbiddenException();
        }
        return null;
    }
}
