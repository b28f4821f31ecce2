package cn.liuzhong.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A new campaign. */
public record CampaignRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "四季度百日攻坚") String name,
        @Size(max = 2000) String note,
        @NotNull @Schema(examples = "2020-09-23") LocalDate fromOn,
        @NotNull @Schema(description = "The last day", examples = "2020-12-31") LocalDate untilOn,
        @NotNull @Size(max = CampaignProjectsRequest.MOST) @UniqueElements List<@NotNull UUID> projectIds) {

    CampaignChange asChange() {
        return new CampaignChange(name, note, fromOn, untilOn);
    }
}
