package cn.liuzhong.campaign;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a target was reached. */
@Schema(name = "CampaignTargetCompletion")
public record TargetCompletionRequest(
        @Schema(description = "Today where it is not sent; never in the future", examples = "2020-11-18")
                LocalDate doneOn,
        @Size(max = 2000) @Schema(examples = "用地已交付") String note) {}
