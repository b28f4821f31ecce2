package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.ObjectionAction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided on an objection, and why; of an accepted one the note is shown beside the ranking. */
public record ObjectionDecisionRequest(
        @NotNull @Schema(examples = "true") Boolean accepted,
        @NotBlank @Size(max = 2000) @Schema(examples = "经核实，报告按时报送，该项应计满分") String note) {

    ObjectionAction action() {
        return accepted ? ObjectionAction.ACCEPT : ObjectionAction.REJECT;
    }
}
