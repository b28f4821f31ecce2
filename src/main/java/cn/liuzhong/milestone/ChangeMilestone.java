package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Renames a milestone. Its due date moves by an approved request only, its baseline never. */
@ApplicationScoped
public class ChangeMilestone {

    private final MilestoneRepository milestones;
    private final MergePatch mergePatch;
    private final ShowMilestone show;

    ChangeMilestone(MilestoneRepository milestones, MergePatch mergePatch, ShowMilestone show) {
        this.milestones = milestones;
        this.mergePatch = mergePatch;
        this.show = show;
    }

    @Transactional
    public MilestoneView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Milestone milestone = milestones.require(caller, id);
        expected.check(milestone.version);
        milestone.name = mergePatch
                .apply(new MilestoneChange(milestone.name), patch, MilestoneChange.class)
                .name();
        return show.changed(caller, milestone);
    }
}
