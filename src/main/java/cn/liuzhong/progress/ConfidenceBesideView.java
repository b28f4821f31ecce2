package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.ConfidenceRule;
import cn.liuzhong.progress.rules.Disagreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 把握度 beside the figures. */
@Schema(name = "ConfidenceBeside")
public record ConfidenceBesideView(
        @Schema(description = "The latest up to the month asked for") ConfidenceView stated,
        @Schema(
                        description =
                                "How many stated months in a row, it included, had the same level; at most 12 are counted",
                        examples = "3")
                int unchangedMonths,
        @Schema(description = "The same level for three stated months or more") boolean neverChanging,
        @Schema(nullable = true, description = "Where it says other than the figures do") Disagreement disagreement) {

    static ConfidenceBesideView of(Confidence confidence, int unchangedMonths, Disagreement disagreement) {
        return new ConfidenceBesideView(
                ConfidenceView.of(confidence),
                unchangedMonths,
                ConfidenceRule.isNeverChanging(unchangedMonths),
                disagreement);
    }
}
