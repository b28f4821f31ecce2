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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads units. */
@ApplicationScoped
public class FindUnits implements AuditSubject {

    private final UnitRepository units;

    FindUnits(UnitRepository units) {
        this.units = units;
    }

    @Transactional
    public UnitView one(Caller caller, UUID id) {
        return UnitView.of(units.require(caller.scope(), id));
    }

    @Transactional
    public Page<UnitView> page(Caller caller, String q, Paging paging) {
        Long total = paging.wantsTotal() ? units.count(caller.scope(), q) : null;
        return Page.cut(units.page(caller.scope(), q, paging), paging, unit -> Cursor.of(unit.id), total)
                .map(rows -> rows.stream().map(UnitView::of).toList());
    }

    /** Names of units, also of those he does not see, for views of what refers to them; one statement, whatever their number. */
    @Transactional
    public Map<UUID, Ref> refs(Caller caller, Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        return wanted.isEmpty() ? Map.of() : units.refs(wanted).stream().collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    /**
     * Checks that the units a request refers to exist.
     *
     * @param pointer the field that refers to them
     */
    @Transactional
    public void requireAll(Caller caller, Collection<UUID> ids, String pointer) {
        if (!refs(caller, ids).keySet().containsAll(List.copyOf(ids))) {
            throw new InvalidInput(pointer, "reference");
        }
    }

    /**
     * Checks that the unit a request refers to is there for whoever asks.
     *
     * @param pointer the field that refers to it
     */
    @Transactional
    public void requireSeen(Caller caller, UUID id, String pointer) {
        units.seen(caller.scope(), id).orElseThrow(() -> new InvalidInput(pointer, "reference"));
    }

    /** The district leaders linked to units, where there is one. */
    @Transactional
    public Map<UUID, String> linkedLeaders(Caller caller, Collection<UUID> ids) {
        return units.linkedLeaders(ids).stream().collect(Collectors.toMap(Ref::id, Ref::name));
    }

    /** The e-mail addresses of their contacts; a unit that is missing has none. */
    @Transactional
    public Map<UUID, List<String>> emails(Caller caller, Collection<UUID> ids) {
        return units.all(ids).stream().collect(Collectors.toMap(unit -> unit.id, unit -> unit.contacts.stream()
                .map(Contact::email)
                .filter(Objects::nonNull)
                .toList()));
    }

    /** All that are active, whoever sees them: a ranking leaves nobody out. */
    @Transactional
    public List<UnitOfKind> kinds(Caller caller) {
        return units.kinds();
    }

    /** The unit whose id, uscc or name it is. */
    @Transactional
    public Optional<UUID> called(Caller caller, String idOrName) {
        return units.called(idOrName);
    }

    /**
     * Units by what people call them: name, short name or uscc, as {@link #called} does for one, without blanks and with narrow
     * digits. Several may share a short name.
     *
     * @param keys without blanks, in Unicode's form NFKC
     */
    @Transactional
    public Map<String, Set<Ref>> named(Caller caller, Collection<String> keys) {
        Map<String, Set<Ref>> found = new HashMap<>();
        units.named(Set.copyOf(keys)).forEach(unit -> found.computeIfAbsent(unit.key(), any -> new HashSet<>())
                .add(new Ref(unit.id(), unit.name())));
        return found;
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.UNIT;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
