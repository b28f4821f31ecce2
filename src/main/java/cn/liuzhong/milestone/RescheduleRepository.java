package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.RescheduleStatus;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RescheduleRepository implements PanacheRepositoryBase<Reschedule, UUID> {

    private final MilestoneRepository milestones;

    RescheduleRepository(MilestoneRepository milestones) {
        this.milestones = milestones;
    }

    /** There for whoever its milestone is there for. */
    Reschedule require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(reschedule -> milestones.isThereFor(caller, reschedule.milestoneId))
                .orElseThrow(() -> NoSuchRow.of(Reschedule.class, id));
    }

    boolean isPending(UUID milestoneId) {
        return count("milestoneId = ?1 and status = ?2", milestoneId, RescheduleStatus.REQUESTED) > 0;
    }

    /** The latest first. */
    List<Reschedule> ofMilestone(UUID milestoneId, Cursor after, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                from Reschedule where milestoneId = :milestone and (:after is null or id < :after)
                order by id desc""",
                        Reschedule.class)
                .setParameter("milestone", milestoneId)
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(limit)
                .getResultList();
    }

    long countOfMilestone(UUID milestoneId) {
        return count("milestoneId", milestoneId);
    }
}
