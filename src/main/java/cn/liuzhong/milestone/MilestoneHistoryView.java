package cn.liuzhong.milestone;

import cn.liuzhong.platform.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone with what happened to it: the latest steps and requests for a new due date, latest first. */
@Schema(name = "MilestoneWithHistory")
public record MilestoneHistoryView(
        @JsonUnwrapped MilestoneView milestone, List<MilestoneStepView> steps, List<RescheduleView> reschedules)
        implements Versioned {

    @Override
    @JsonIgnore
    public long version() {
        return milestone.version();
    }
}
