package cn.liuzhong.burden;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.burden.rules.RequestStatus;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads requests by hand. */
@ApplicationScoped
public class FindRequests implements AuditSubject {

    private final ManualRequestRepository requests;
    private final FindUnits units;
    private final ReadProjectFacts projects;

    FindRequests(ManualRequestRepository requests, FindUnits units, ReadProjectFacts projects) {
        this.requests = requests;
        this.units = units;
        this.projects = projects;
    }

    @Transactional
    public ManualRequestView one(Caller caller, UUID id) {
        return views(caller, List.of(requests.require(caller.scope(), id))).get(0);
    }

    /** The newest first. */
    @Transactional
    public Page<ManualRequestView> page(Caller caller, UUID unitId, RequestStatus status, Paging paging) {
        ManualRequestFilter filter = new ManualRequestFilter(unitId, status);
        Long total = paging.wantsTotal() ? requests.count(caller.scope(), filter) : null;
        return Page.cut(requests.page(caller.scope(), filter, paging), paging, request -> Cursor.of(request.id), total)
                .map(rows -> views(caller, rows));
    }

    /** How many were neither answered nor taken back. */
    @Transactional
    public long waiting(Caller caller) {
        return requests.count(caller.scope(), new ManualRequestFilter(null, RequestStatus.ASKED));
    }

    private List<ManualRequestView> views(Caller caller, List<ManualRequest> rows) {
        Map<UUID, Ref> unitNames =
                units.refs(caller, rows.stream().map(request -> request.unitId).toList());
        Map<UUID, Ref> projectNames = projects.refs(
                caller,
                rows.stream()
                        .map(request -> request.projectId)
                        .filter(Objects::nonNull)
                        .toList());
        return rows.stream()
                .map(request -> ManualRequestView.of(
                        request,
                        unitNames.get(request.unitId),
                        request.projectId == null ? null : projectNames.get(request.projectId)))
                .toList();
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.REQUEST;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
