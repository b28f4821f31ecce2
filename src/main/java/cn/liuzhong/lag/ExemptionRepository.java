package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.ExemptSubject;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ExemptionRepository implements PanacheRepositoryBase<Exemption, UUID> {

    private static final String COVERING =
            """
            select new cn.liuzhong.lag.rules.ExemptSubject(kind, subjectId) from Exemption
            where status = ACCEPTED and fromOn <= :day and untilOn >= :day""";

    Exemption require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Exemption.class, id));
    }

    /** What an accepted exemption covers on a day. */
    Set<ExemptSubject> covering(LocalDate day) {
        return Set.copyOf(getEntityManager()
                .createQuery(COVERING, ExemptSubject.class)
                .setParameter("day", day)
                .getResultList());
    }

    /** Of these subjects; for a page or a run's batch of them, not for more than the driver takes parameters. */
    Set<ExemptSubject> covering(LocalDate day, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(COVERING + " and subjectId in :subjects", ExemptSubject.class)
                        .setParameter("day", day)
                        .setParameter("subjects", subjectIds)
                        .getResultList());
    }

    /** In the order in which they were asked for. */
    List<Exemption> page(ExemptionFilter filter, Paging paging) {
        Map<String, Object> values = values(filter);
        String where = where(values);
        if (paging.after() != null) {
            Cursor after = paging.after();
            where += " and id > :after";
            values.put("after", after.uuid(0));
        }
        return find(where + " order by id", values).range(0, paging.fetch() - 1).list();
    }

    long count(ExemptionFilter filter) {
        Map<String, Object> values = values(filter);
        return count(where(values), values);
    }

    private static Map<String, Object> values(ExemptionFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("projectId", filter.project);
        values.put("status", filter.status);
        values.put("kind", filter.kind);
        values.values().removeIf(value -> value == null);
        return values;
    }

    private static String where(Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("id is not null"));
        values.keySet().forEach(field -> conditions.add(field + " = :" + field));
        return String.join(" and ", conditions);
    }
}
