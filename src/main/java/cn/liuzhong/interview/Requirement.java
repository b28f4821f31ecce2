package cn.liuzhong.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit is required to do, and by when. */
public record Requirement(
        @NotBlank @Size(max = 1000) @Schema(examples = "完成地下室主体施工") String text,
        @NotNull @Schema(examples = "2020-12-31") LocalDate dueOn) {}
