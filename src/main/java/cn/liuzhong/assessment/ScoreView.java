package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Board;
import cn.liuzhong.assessment.rules.ComponentScore;
import cn.liuzhong.assessment.rules.ScoreComponent;
import cn.liuzhong.platform.Ref;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's score of a month, unfolded to all that it was made of. */
@Schema(name = "Score")
public record ScoreView(
        @Schema(examples = "2020-11") String period,
        Ref unit,
        @Schema(nullable = true, description = "Of the list UNIT_KIND; null: compared with none") String kindCode,
        @Schema(nullable = true) Integer rank,
        @Schema(
                        nullable = true,
                        description = "Earned less deducted, 0 to 100, rounded once; null when no component has data")
                BigDecimal score,
        @Schema(nullable = true) Board board,
        @Schema(description = "false: as it stands now, and may change") boolean published,
        @Schema(description = "The version of the rule settings") int settingsVersion,
        List<Component> components,
        @Schema(description = "What the components earn together, 100 at most") BigDecimal earned,
        @Schema(description = "Taken off for letters and interviews") BigDecimal deducted,
        ScoreInputsView inputs,
        @Schema(description = "Objections accepted after publication; the ranking stays as it was published")
                List<CorrectionView> corrections) {

    /** What one component earns. */
    @Schema(name = "ScorePart")
    public record Component(
            ScoreComponent component,
            @Schema(description = "As set") int weight,
            @Schema(description = "With its part of what components without data gave away; 0 without data")
                    BigDecimal weightUsed,
            @Schema(
                            nullable = true,
                            description = "Of the weight, from 0; of investment up to its cap. Null without data")
                    BigDecimal share,
            @Schema(description = "weightUsed × share") BigDecimal points) {

        static Component of(ComponentScore score) {
            return new Component(score.component(), score.weight(), score.weightUsed(), score.share(), score.points());
        }
    }

    static ScoreView of(
            String period, RankedUnit ranked, boolean published, int settings, List<CorrectionView> corrections) {
        return new ScoreView(
                period,
                new Ref(ranked.unit().id(), ranked.unit().name()),
                ranked.kindCode(),
                ranked.place().rank(),
                ranked.score(),
                ranked.place().board(),
                published,
                settings,
                ranked.result().components().stream().map(Component::of).toList(),
                ranked.result().earned(),
                ranked.result().deducted(),
                ScoreInputsView.of(ranked.inputs()),
                corrections);
    }
}
