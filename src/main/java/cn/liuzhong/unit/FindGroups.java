package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads work groups. */
@ApplicationScoped
public class FindGroups implements AuditSubject {

    private final GroupRepository groups;

    FindGroups(GroupRepository groups) {
        this.groups = groups;
    }

    @Transactional
    public GroupView one(Caller caller, UUID id) {
        return GroupView.of(groups.require(caller.scope(), id));
    }

    @Transactional
    public Page<GroupView> page(Caller caller, Paging paging) {
        Long total = paging.wantsTotal() ? groups.count(caller.scope()) : null;
        return Page.cut(groups.page(caller.scope(), paging), paging, group -> Cursor.of(group.id), total)
                .map(rows -> rows.stream().map(GroupView::of).toList());
    }

    /** Names of groups, also of those he does not see, for views of what refers to them; one statement, whatever their number. */
    @Transactional
    public Map<UUID, Ref> refs(Caller caller, Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        return wanted.isEmpty()
                ? Map.of()
                : groups.refs(wanted).stream().collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    /**
     * Checks that the groups a request refers to exist.
     *
     * @param pointer the field that refers to them
     */
    @Transactional
    public void requireAll(Caller caller, Collection<UUID> ids, String pointer) {
        if (!refs(caller, ids).keySet().containsAll(List.copyOf(ids))) {
            throw new InvalidInput(pointer, "reference");
        }
    }

    /** The group whose id or name it is. */
    @Transactional
    public Optional<UUID> called(Caller caller, String idOrName) {
        return groups.called(idOrName);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.GROUP;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
