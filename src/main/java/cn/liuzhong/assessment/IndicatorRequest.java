package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Better;
import cn.liuzhong.assessment.rules.IndicatorKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of an indicator. */
public record IndicatorRequest(
        @NotNull
                @Size(max = 50)
                @Pattern(regexp = "^[A-Z][A-Z0-9_]*$", message = "{invalid.indicator.code}")
                @Schema(examples = "INVESTMENT_GROWTH_TRANSPORT")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "交通投资增长") String name,
        @Size(max = 20) @Schema(description = "The unit of measure", examples = "%") String measure,
        @NotNull @Schema(examples = "GROWTH") IndicatorKind kind,
        @Schema(description = "Which way it is wanted to go. Default: HIGHER", examples = "HIGHER") Better better,
        @Size(max = 100)
                @Schema(
                        description = "Indicators of one group count in part the same things: they are never summed",
                        examples = "固定资产投资增长")
                String overlappingGroup,
        @Size(max = 500) @Schema(examples = "全年") String note) {

    public IndicatorRequest {
        better = better == null ? Better.HIGHER : better;
    }
}
