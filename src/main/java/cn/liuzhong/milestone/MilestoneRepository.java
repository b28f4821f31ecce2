package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MilestoneRepository implements PanacheRepositoryBase<Milestone, UUID> {

    private final ProjectSight sight;

    MilestoneRepository(ProjectSight sight) {
        this.sight = sight;
    }

    Milestone require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(milestone -> sight.covers(caller, milestone.projectId))
                .orElseThrow(() -> NoSuchRow.of(Milestone.class, id));
    }

    boolean isThereFor(Caller caller, UUID id) {
        return caller.scope().isEverything() || sight.covers(caller, findById(id).projectId);
    }

    /** By due date, as the index {@code milestone_by_project} has them. */
    List<Milestone> ofProject(UUID projectId, Paging paging) {
        Cursor after = paging.after();
        var query = getEntityManager()
                .createQuery(
                        "from Milestone where projectId = :project"
                                + (after == null ? "" : " and (dueOn, id) > (:afterDue, :afterId)")
                                + " order by dueOn, id",
                        Milestone.class)
                .setParameter("project", projectId)
                .setMaxResults(paging.fetch());
        if (after != null) {
            query.setParameter("afterDue", after.date(0)).setParameter("afterId", after.uuid(1));
        }
        return query.getResultList();
    }

    List<Milestone> ofProjects(Collection<UUID> projectIds) {
        return projectIds.isEmpty() ? List.of() : list("projectId in ?1 order by dueOn, id", projectIds);
    }

    long countOfProject(UUID projectId) {
        return count("projectId", projectId);
    }

    void record(MilestoneStep step) {
        getEntityManager().persist(step);
    }

    /** The latest first. */
    List<MilestoneStep> steps(UUID milestoneId, int limit) {
        return getEntityManager()
                .createQuery("from MilestoneStep where milestoneId = :milestone order by id desc", MilestoneStep.class)
                .setParameter("milestone", milestoneId)
                .setMaxResults(limit)
                .getResultList();
    }
}
