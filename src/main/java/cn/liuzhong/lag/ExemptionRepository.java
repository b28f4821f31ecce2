package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.lag.rules.ExemptSubject;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ExemptionRepository implements PanacheRepositoryBase<Exemption, UUID> {

    private static final String COVERING =
            """
            select new cn.liuzhong.lag.rules.ExemptSubject(kind, subjectId) from Exemption
            where status = ACCEPTED and fromOn <= :day and untilOn >= :day""";

    private final ProjectSight sight;

    ExemptionRepository(ProjectSight sight) {
        this.sight = sight;
    }

    Exemption require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(exemption -> sight.covers(caller, exemption.projectId))
                .orElseThrow(() -> NoSuchRow.of(Exemption.class, id));
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

    /** Names of their projects, read here because the project feature asks this one for its lights. */
    Map<UUID, Ref> projects(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select new cn.liuzhong.platform.Ref(id, name) from Project where id in :ids", Ref.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    /** In the order in which they were asked for. */
    List<Exemption> page(Scope scope, ExemptionFilter filter, Paging paging) {
        Map<String, Object> values = values(filter);
        String wanted = wanted(scope, values);
        values.putAll(ProjectSight.parameters(scope));
        Cursor after = paging.after();
        if (after != null) {
            wanted += " and id > :after";
            values.put("after", after.uuid(0));
        }
        return find(wanted + " order by id", values).range(0, paging.limit()).list();
    }

    long count(Scope scope, ExemptionFilter filter) {
        Map<String, Object> values = values(filter);
        String wanted = wanted(scope, values);
        values.putAll(ProjectSight.parameters(scope));
        return count(wanted, values);
    }

    private static String wanted(Scope scope, Map<String, Object> values) {
        return values.keySet().stream()
                .map(field -> " and " + field + " = :" + field)
                .collect(Collectors.joining(
                        "", "from Exemption where true" + ProjectSight.ofProjects(scope, "projectId"), ""));
    }

    private static Map<String, Object> values(ExemptionFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("projectId", filter.project);
        values.put("status", filter.status);
        values.put("kind", filter.kind);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
