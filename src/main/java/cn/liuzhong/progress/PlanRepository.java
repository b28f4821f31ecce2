package cn.liuzhong.progress;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans; whoever asks has asked for their project first. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<AnnualPlan, UUID> {

    Optional<AnnualPlan> ofYear(UUID projectId, int year) {
        return find("projectId = ?1 and year = ?2", projectId, year).firstResultOptional();
    }

    Map<UUID, AnnualPlan> ofYear(Collection<UUID> projectIds, int year) {
        return projectIds.isEmpty()
                ? Map.of()
                : list("projectId in ?1 and year = ?2", projectIds, year).stream()
                        .collect(Collectors.toMap(plan -> plan.projectId, Function.identity()));
    }

    /** The latest year first. */
    List<AnnualPlan> ofProject(UUID projectId, Paging paging) {
        Cursor after = paging.after();
        int before = after == null ? Integer.MAX_VALUE : after.number(0);
        return find("projectId = ?1 and year < ?2 order by year desc", projectId, before)
                .range(0, paging.fetch() - 1)
                .list();
    }

    void record(PlanVersion version) {
        getEntityManager().persist(version);
    }

    /** The versions in force, by plan; one statement, whatever their number. */
    Map<UUID, PlanVersion> inForce(Collection<UUID> planIds) {
        return getEntityManager()
                .createQuery(
                        """
                from PlanVersion v where v.planId in :plans
                 and v.number = (select max(o.number) from PlanVersion o where o.planId = v.planId)""",
                        PlanVersion.class)
                .setParameter("plans", planIds)
                .getResultStream()
                .collect(Collectors.toMap(version -> version.planId, Function.identity()));
    }

    /** The latest first. */
    List<PlanVersion> versions(UUID planId, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        "from PlanVersion where planId = :plan and number < :before order by number desc",
                        PlanVersion.class)
                .setParameter("plan", planId)
                .setParameter("before", after == null ? Integer.MAX_VALUE : after.number(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long countVersions(UUID planId) {
        return getEntityManager()
                .createQuery("select count(*) from PlanVersion where planId = :plan", Long.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }
}
