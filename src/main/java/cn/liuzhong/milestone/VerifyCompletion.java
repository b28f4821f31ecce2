package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Accepts a reported completion, or returns it with a reason. */
@ApplicationScoped
public class VerifyCompletion {

    private final MoveMilestone move;
    private final ShowMilestone show;

    VerifyCompletion(MoveMilestone move, ShowMilestone show) {
        this.move = move;
        this.show = show;
    }

    @Transactional
    public MilestoneView handle(Caller caller, UUID id, Expected expected, VerificationRequest request) {
        Milestone milestone = request.accepted()
                ? move.move(caller, id, expected, MilestoneAction.VERIFY, request.note())
                : returned(caller, id, expected, request.note());
        return show.changed(caller, milestone);
    }

    private Milestone returned(Caller caller, UUID id, Expected expected, String note) {
        if (note == null || note.isBlank()) {
            throw new InvalidInput("/note", "note.required");
        }
        Milestone milestone = move.move(caller, id, expected, MilestoneAction.RETURN, note);
        milestone.notCompleted();
        return milestone;
    }
}
