package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.ConfidenceLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 把握度 for a month, with its reason. */
public record ConfidenceRequest(
        @NotNull
                @Size(max = 7)
                @Schema(
                        description = "The month it is about, none to come",
                        pattern = "^\\d{4}-\\d{2}$",
                        examples = "2020-06")
                String month,
        @NotNull @Schema(examples = "HIGH") ConfidenceLevel level,
        @NotBlank @Size(max = 500) @Schema(examples = "用地已批，总包已进场（示例）") String reason) {}
