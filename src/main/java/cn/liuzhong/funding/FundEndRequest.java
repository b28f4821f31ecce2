package cn.liuzhong.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing comes of an application. */
public record FundEndRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "项目收益不足以覆盖本息") String reason,
        @Schema(description = "Today where it is not sent; never in the future", examples = "2020-05-20")
                LocalDate on) {}
