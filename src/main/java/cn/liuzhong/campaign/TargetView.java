package cn.liuzhong.campaign;

import cn.liuzhong.campaign.rules.CampaignRule;
import cn.liuzhong.campaign.rules.TargetFacts;
import cn.liuzhong.campaign.rules.TargetState;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as clients see it. */
@Schema(name = "CampaignTarget")
public record TargetView(
        UUID id,
        Ref campaign,
        Ref project,
        Ref unit,
        String title,
        LocalDate dueOn,
        @Schema(nullable = true, description = "The milestone that reaches it") UUID milestoneId,
        @Schema(nullable = true, description = "The amount that reaches it, 万元") BigDecimal amount,
        @Schema(description = "At the as-of day") TargetState state,
        @Schema(nullable = true, description = "When it was reached; of an amount see `reachedIn`") LocalDate doneOn,
        @Schema(nullable = true, description = "The month in which the amount was reached", examples = "2020-11")
                String reachedIn,
        @Schema(nullable = true) String doneNote,
        @Schema(nullable = true) String doneBy,
        long version)
        implements Versioned {

    static TargetView of(TargetRepository.Row row, LocalDate asOf) {
        TargetFacts facts = row.facts();
        return new TargetView(
                row.id(),
                new Ref(row.campaignId(), row.campaignName()),
                new Ref(row.projectId(), row.projectName()),
                row.unit(),
                row.title(),
                row.dueOn(),
                row.milestoneId(),
                row.amount(),
                CampaignRule.state(facts, asOf),
                facts.doneOn(),
                facts.reachedIn() == null ? null : facts.reachedIn().toString(),
                row.doneNote(),
                row.doneBy(),
                row.version());
    }
}
