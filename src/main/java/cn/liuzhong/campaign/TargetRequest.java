package cn.liuzhong.campaign;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project of a campaign is to reach. */
@Schema(name = "CampaignTargetRequest")
public record TargetRequest(
        @NotNull @Schema(description = "One of the campaign's projects") UUID projectId,
        @NotBlank @Size(max = 200) @Schema(examples = "主体结构封顶") String title,
        @NotNull @Schema(description = "Within the campaign", examples = "2020-11-30") LocalDate dueOn,
        @Schema(description = "Reached when this milestone of the project is completed") UUID milestoneId,
        @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "Reached when so much was invested since January, 万元; not with a milestone")
                BigDecimal amount) {}
