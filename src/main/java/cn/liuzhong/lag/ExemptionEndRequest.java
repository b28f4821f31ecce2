package cn.liuzhong.lag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an accepted exemption ends, before the day it was accepted until. */
public record ExemptionEndRequest(
        @NotNull @Schema(description = "The last day covered", examples = "2020-11-20") LocalDate untilOn,
        @NotBlank @Size(max = 2000) @Schema(examples = "已复工") String note) {}
