package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Board;
import cn.liuzhong.platform.Ref;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's place in a month's ranking: all that other units see of it. */
@Schema(name = "RankingRow")
public record RankingRowView(
        @Schema(examples = "2020-11") String period,
        Ref unit,
        @Schema(nullable = true, description = "Of the list UNIT_KIND; null: compared with none, and not ranked")
                String kindCode,
        @Schema(nullable = true, description = "Among units of its kind, from 1; ties share one. Null: not ranked")
                Integer rank,
        @Schema(nullable = true, description = "0 to 100; null when no component has data") BigDecimal score,
        @Schema(nullable = true, description = "RED 红榜, BLACK 黑榜, or neither") Board board,
        @Schema(description = "false: as it stands now, and may change") boolean published,
        @Schema(description = "Whether an objection was accepted after publication; see the unit's score")
                boolean corrected,
        @Schema(description = "The version of the rule settings") int settingsVersion) {

    static RankingRowView of(String period, RankedUnit ranked, boolean published, boolean corrected, int settings) {
        return new RankingRowView(
                period,
                new Ref(ranked.unit().id(), ranked.unit().name()),
                ranked.kindCode(),
                ranked.place().rank(),
                ranked.score(),
                ranked.place().board(),
                published,
                corrected,
                settings);
    }
}
