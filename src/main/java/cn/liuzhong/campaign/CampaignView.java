package cn.liuzhong.campaign;

import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as clients see it, with its days. */
@Schema(name = "Campaign")
public record CampaignView(
        UUID id,
        String name,
        @Schema(nullable = true) String note,
        LocalDate fromOn,
        @Schema(description = "The last day") LocalDate untilOn,
        LocalDate asOf,
        @Schema(examples = "100") int totalDays,
        @Schema(description = "Before `asOf`", examples = "58") int elapsedDays,
        @Schema(description = "With `asOf`: 1 on the last day, 0 after it", examples = "42") int remainingDays,
        String createdBy,
        Instant createdAt,
        long version)
        implements Versioned {

    static CampaignView of(Campaign campaign, LocalDate asOf) {
        return new CampaignView(
                campaign.id,
                campaign.name,
                campaign.note,
                campaign.fromOn,
                campaign.untilOn,
                asOf,
                campaign.days().total(),
                campaign.days().elapsed(asOf),
                campaign.days().remaining(asOf),
                campaign.createdBy,
                campaign.createdAt,
                campaign.version);
    }
}
