package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.LagKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something should not count as late for a while. */
public record ExemptionRequest(
        @NotNull @Schema(examples = "MILESTONE") LagKind kind,
        @NotNull @Schema(description = "The id of the milestone, the issue, or the project") UUID subjectId,
        @NotBlank @Size(max = 2000) @Schema(examples = "台风停工") String reason,
        @Size(max = 50) @Schema(description = "A code of the list CAUSE", examples = "WEATHER") String causeCode,
        @NotEmpty @Size(max = 20) @Schema(description = "Names or addresses of papers", examples = "[\"停工令（示例）.pdf\"]")
                List<@NotBlank @Size(max = 500) String> evidence,
        @NotNull @Schema(description = "The first day covered", examples = "2020-11-01") LocalDate fromOn,
        @NotNull @Schema(description = "The last day covered, of 366 at most", examples = "2020-11-30")
                LocalDate untilOn,
        @Schema(description = "The late factor that is the ground: a need of the same project, late or due on `fromOn`")
                UUID factorId) {}
