package cn.liuzhong.progress.rules;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.InvestmentSettings;
import java.util.List;
import java.util.Optional;

/** 把握度 beside the figures: where it says other than they do, and where nobody seems to think about it any more. */
public final class ConfidenceRule {

    /** So many stated months in a row with the same level, and it never changes. */
    public static final int NEVER_CHANGING = 3;

    private ConfidenceRule() {}

    /** @return empty when both say the same, or the figures say nothing clear */
    public static Optional<Disagreement> disagreement(
            ConfidenceLevel level, Schedule schedule, InvestmentSettings settings) {
        Standing standing = schedule.standing();
        if (standing == null) {
            return Optional.empty();
        }
        boolean behind = InvestmentRule.light(standing, settings) != Light.GREEN
                || InvestmentRule.isGreenButLate(standing, settings);
        if (behind) {
            return level.isSure() ? Optional.of(Disagreement.TOO_SURE) : Optional.empty();
        }
        return level.isDoubtful() && schedule.late().signum() <= 0
                ? Optional.of(Disagreement.TOO_DOUBTFUL)
                : Optional.empty();
    }

    /**
     * @param latestFirst the level of each month for which one was stated; a month without neither lengthens nor breaks the row
     * @return how many months in a row, the latest included, had the same level; 0 when nothing was stated
     */
    public static int unchangedMonths(List<ConfidenceLevel> latestFirst) {
        return (int) latestFirst.stream()
                .takeWhile(level -> level == latestFirst.get(0))
                .count();
    }

    public static boolean isNeverChanging(int unchangedMonths) {
        return unchangedMonths >= NEVER_CHANGING;
    }
}
