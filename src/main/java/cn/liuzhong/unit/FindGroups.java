package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class FindGroups {

    private final EntityManager entities;

    FindGroups(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Map<UUID, Ref> refs(Caller caller, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, name from work_group where id in (:ids)", Object[].class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultList();
        return rows.stream()
                .map(row -> new Ref((UUID) row[0], (String) row[1]))
                .collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    @Transactional
    public void requireAll(Caller caller, Collection<UUID> ids, String pointer) {
        if (!refs(caller, ids).keySet().containsAll(List.copyOf(ids))) {
            throw new InvalidInput(pointer, "reference");
        }
    }
}
