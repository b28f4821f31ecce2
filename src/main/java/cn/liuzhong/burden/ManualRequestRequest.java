package cn.liuzhong.burden;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office wants of a unit. */
public record ManualRequestRequest(
        @NotNull @Schema(description = "The unit that is asked") UUID unitId,
        @NotBlank @Size(max = 200) @Schema(examples = "补充用地手续说明") String title,
        @NotBlank @Size(max = 4000) @Schema(examples = "请说明用地报批进展及预计批复时间") String text,
        @NotNull @Schema(description = "Not in the past", examples = "2020-11-30") LocalDate dueOn,
        @Schema(description = "The project it is about, one of the unit's") UUID projectId) {}
