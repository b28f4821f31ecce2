package cn.liuzhong.campaign;

import cn.liuzhong.campaign.rules.CampaignTally;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign and how it stands at a day: of what the caller sees. */
@Schema(name = "CampaignStanding")
public record CampaignStandingView(
        CampaignView campaign,
        @Schema(description = "How many projects", examples = "12") int projects,
        CampaignTally tally,
        @Schema(description = "By unit: the most overdue first") List<OfUnit> byUnit)
        implements Versioned {

    /** What of it is one unit's. */
    @Schema(name = "CampaignOfUnit")
    public record OfUnit(Ref unit, int projects, CampaignTally tally) {}

    @Override
    @JsonIgnore
    public long version() {
        return campaign.version();
    }
}
