package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads requests for a new due date, the latest first. */
@ApplicationScoped
public class FindReschedules {

    private final MilestoneRepository milestones;
    private final RescheduleRepository reschedules;

    FindReschedules(MilestoneRepository milestones, RescheduleRepository reschedules) {
        this.milestones = milestones;
        this.reschedules = reschedules;
    }

    @Transactional
    public RescheduleView one(Caller caller, UUID id) {
        return RescheduleView.of(reschedules.require(caller, id));
    }

    @Transactional
    public Page<RescheduleView> ofMilestone(Caller caller, UUID milestoneId, Paging paging) {
        Milestone milestone = milestones.require(caller, milestoneId);
        Long total = paging.wantsTotal() ? reschedules.countOfMilestone(milestone.id) : null;
        return Page.cut(
                        reschedules.ofMilestone(milestone.id, paging.after(), paging.fetch()),
                        paging,
                        reschedule -> Cursor.of(reschedule.id),
                        total)
                .map(rows -> rows.stream().map(RescheduleView::of).toList());
    }
}
