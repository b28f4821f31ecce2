package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new milestone. */
public record MilestoneRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "地下室主体施工") String name,
        @NotNull @Schema(description = "Becomes the baseline too, which never changes", examples = "2020-11-15")
                LocalDate dueOn) {}
