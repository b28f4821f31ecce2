package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class FactorRepository implements PanacheRepositoryBase<FactorNeed, UUID> {

    /** What {@code FactorRule.lateDays} calls late, over the alias n. */
    private static final String LATE =
            "(n.neededBy < :today and (n.state in (NEEDED, PROMISED) or n.providedOn >= :today))";

    private final ProjectSight sight;

    FactorRepository(ProjectSight sight) {
        this.sight = sight;
    }

    FactorNeed require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(need -> sight.covers(caller, need.projectId))
                .orElseThrow(() -> NoSuchRow.of(FactorNeed.class, id));
    }

    void record(FactorStep step) {
        getEntityManager().persist(step);
    }

    /** The latest first. */
    List<FactorStep> steps(UUID needId, int limit) {
        return getEntityManager()
                .createQuery("from FactorStep where needId = :need order by id desc", FactorStep.class)
                .setParameter("need", needId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** By the day on which they are needed; whoever asks has asked for the project first. */
    List<FactorNeed> ofProject(UUID projectId, Paging paging) {
        return page(new Selection().and("n.projectId = :project", "project", projectId), paging);
    }

    long countOfProject(UUID projectId) {
        return count("projectId", projectId);
    }

    /** By the day on which they are needed. */
    List<FactorNeed> page(Scope scope, FactorFilter filter, LocalDate today, Paging paging) {
        return page(matching(scope, filter, today), paging);
    }

    long count(Scope scope, FactorFilter filter, LocalDate today) {
        return matching(scope, filter, today)
                .query(getEntityManager(), "select count(*) from FactorNeed n", Long.class)
                .getSingleResult();
    }

    private List<FactorNeed> page(Selection selection, Paging paging) {
        Cursor after = paging.after();
        if (after != null) {
            selection.and(
                    " and (n.neededBy, n.id) > (:afterDay, :afterId)",
                    Map.of("afterDay", after.date(0), "afterId", after.uuid(1)));
        }
        return selection
                .query(getEntityManager(), "from FactorNeed n", " order by n.neededBy, n.id", FactorNeed.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    private static Selection matching(Scope scope, FactorFilter filter, LocalDate today) {
        Selection selection = new Selection()
                .and(ProjectSight.ofProjects(scope, "n.projectId"), ProjectSight.parameters(scope))
                .and("n.factorCode = :factor", "factor", filter.factor)
                .and("n.state = :state", "state", filter.state)
                .and("n.projectId in (select p.id from Project p where p.unitId = :unit)", "unit", filter.unit)
                .and("n.projectId in (select p.id from Project p where p.groupId = :group)", "group", filter.group);
        return filter.late == null ? selection : selection.and((filter.late ? "" : "not ") + LATE, "today", today);
    }
}
