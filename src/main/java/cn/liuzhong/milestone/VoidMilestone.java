package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a planned milestone out of supervision for good, with a reason. */
@ApplicationScoped
public class VoidMilestone {

    private final MoveMilestone move;
    private final ShowMilestone show;

    VoidMilestone(MoveMilestone move, ShowMilestone show) {
        this.move = move;
        this.show = show;
    }

    @Transactional
    public MilestoneView handle(Caller caller, UUID id, Expected expected, VoidingRequest request) {
        return show.changed(caller, move.move(caller, id, expected, MilestoneAction.VOID, request.note()));
    }
}
