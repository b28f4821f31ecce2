package cn.liuzhong.supervision;

import cn.liuzhong.supervision.rules.RunKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which period to run. */
public record RunRequest(
        @NotNull @Schema(examples = "REMINDER") RunKind kind,
        @NotNull
                @Size(max = 20)
                @Schema(
                        description = "A half month (2020-11-H1) for REMINDER, a month (2020-11) for INTERVIEW",
                        examples = "2020-11-H1")
                String period) {}
