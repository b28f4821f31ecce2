package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a new due date, before or after the current one. */
public record RescheduleRequest(
        @NotNull @Schema(examples = "2020-12-31") LocalDate newDueOn,
        @NotBlank @Size(max = 2000) @Schema(examples = "管线迁改未完成") String reason) {}
