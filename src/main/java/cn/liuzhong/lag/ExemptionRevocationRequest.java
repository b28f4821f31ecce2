package cn.liuzhong.lag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an accepted exemption should never have been accepted. */
public record ExemptionRevocationRequest(@NotBlank @Size(max = 2000) @Schema(examples = "误批：停工令不是本项目的") String note) {}
