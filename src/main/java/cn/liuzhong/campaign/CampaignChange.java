package cn.liuzhong.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a campaign by itself; its projects are stated apart. */
public record CampaignChange(
        @NotBlank @Size(max = 100) @Schema(examples = "四季度百日攻坚") String name,
        @Size(max = 2000) String note,
        @NotNull @Schema(examples = "2020-09-23") LocalDate fromOn,
        @NotNull @Schema(description = "The last day", examples = "2020-12-31") LocalDate untilOn) {}
