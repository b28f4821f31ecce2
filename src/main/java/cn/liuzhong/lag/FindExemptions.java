package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.lag.rules.ExemptionStatus;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads exemptions. */
@ApplicationScoped
public class FindExemptions implements AuditSubject {

    private final ExemptionRepository exemptions;

    FindExemptions(ExemptionRepository exemptions) {
        this.exemptions = exemptions;
    }

    @Transactional
    public ExemptionView one(Caller caller, UUID id) {
        return views(List.of(exemptions.require(caller, id))).get(0);
    }

    @Transactional
    public Page<ExemptionView> page(Caller caller, ExemptionFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? exemptions.count(caller.scope(), filter) : null;
        return Page.cut(
                        exemptions.page(caller.scope(), filter, paging),
                        paging,
                        exemption -> Cursor.of(exemption.id),
                        total)
                .map(rows -> views(rows));
    }

    /** How many were asked for and not yet decided. */
    @Transactional
    public long waiting(Caller caller) {
        ExemptionFilter filter = new ExemptionFilter();
        filter.status = ExemptionStatus.REQUESTED;
        return exemptions.count(caller.scope(), filter);
    }

    private List<ExemptionView> views(List<Exemption> rows) {
        Map<UUID, Ref> names = exemptions.projects(
                rows.stream().map(exemption -> exemption.projectId).toList());
        return rows.stream()
                .map(exemption -> ExemptionView.of(exemption, names.get(exemption.projectId)))
                .toList();
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.EXEMPTION;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
