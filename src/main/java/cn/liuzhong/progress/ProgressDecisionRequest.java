package cn.liuzhong.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a reported month is accepted. */
public record ProgressDecisionRequest(
        @NotNull @Schema(examples = "true") Boolean accepted,
        @Size(max = 1000) @Schema(description = "Needed when it is returned", examples = "请补充监理月报") String note) {}
