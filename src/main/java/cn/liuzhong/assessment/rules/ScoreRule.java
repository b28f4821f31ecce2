package cn.liuzhong.assessment.rules;

import cn.liuzhong.settings.rules.RankingSettings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 比看: a unit's score of a month. Components without data give their weight to the others in proportion. Investment may earn more
 * than its weight, up to its cap, which makes up for what others lack; together the components earn 100 at most, and only
 * then letters and interviews are taken off: so what is done besides never lowers a score.
 */
public final class ScoreRule {

    /** Decimals of a score. */
    static final int DECIMALS = 2;

    /** Decimals of its parts, to be read; the score itself is rounded once, at its end. */
    static final int PART_DECIMALS = 4;

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ScoreRule() {}

    public static UnitScore score(UnitInputs inputs, RankingSettings settings) {
        Map<ScoreComponent, BigDecimal> shares = shares(inputs, settings);
        int shared = shares.keySet().stream()
                .mapToInt(component -> weight(component, settings))
                .sum();
        List<ComponentScore> components = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreComponent component : ScoreComponent.values()) {
            int weight = weight(component, settings);
            BigDecimal share = shares.get(component);
            BigDecimal used = share == null || shared == 0
                    ? BigDecimal.ZERO
                    : HUNDRED.multiply(BigDecimal.valueOf(weight)).divide(BigDecimal.valueOf(shared), EXACT);
            BigDecimal points = share == null ? BigDecimal.ZERO : used.multiply(share, EXACT);
            sum = sum.add(points, EXACT);
            components.add(new ComponentScore(
                    component, weight, part(used), share == null ? null : part(share), part(points)));
        }
        BigDecimal earned = sum.min(HUNDRED);
        BigDecimal deducted = settings.perReminder()
                .multiply(BigDecimal.valueOf(inputs.reminders()))
                .add(settings.perInterview().multiply(BigDecimal.valueOf(inputs.interviews())));
        BigDecimal score = shared == 0
                ? null
                : earned.subtract(deducted).max(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new UnitScore(components, part(earned), part(deducted), score);
    }

    /** Of the components that have data. */
    private static Map<ScoreComponent, BigDecimal> shares(UnitInputs inputs, RankingSettings settings) {
        Map<ScoreComponent, BigDecimal> shares = new EnumMap<>(ScoreComponent.class);
        BigDecimal ratio = inputs.investment().ratio();
        if (ratio != null) {
            shares.put(
                    ScoreComponent.INVESTMENT,
                    ratio.min(settings.investmentCap()).max(BigDecimal.ZERO));
        }
        put(
                shares,
                ScoreComponent.MILESTONES,
                inputs.milestones().onTime(),
                inputs.milestones().due());
        Starts starts = inputs.starts();
        if (starts.due() > 0) {
            BigDecimal halves = BigDecimal.valueOf(starts.started()).add(BigDecimal.valueOf(starts.entered()));
            shares.put(
                    ScoreComponent.STARTS,
                    halves.divide(BigDecimal.valueOf(starts.due()).multiply(TWO), EXACT));
        }
        put(
                shares,
                ScoreComponent.ISSUES,
                inputs.issues().onTime(),
                inputs.issues().due());
        put(
                shares,
                ScoreComponent.REPORTS,
                inputs.reports().good(),
                inputs.reports().owed());
        return shares;
    }

    private static void put(Map<ScoreComponent, BigDecimal> shares, ScoreComponent component, int done, int due) {
        if (due > 0) {
            shares.put(component, BigDecimal.valueOf(done).divide(BigDecimal.valueOf(due), EXACT));
        }
    }

    private static int weight(ScoreComponent component, RankingSettings settings) {
        return switch (component) {
            case INVESTMENT -> settings.investment();
            case MILESTONES -> settings.milestones();
            case STARTS -> settings.starts();
            case ISSUES -> settings.issues();
            case REPORTS -> settings.reports();
        };
    }

    private static BigDecimal part(BigDecimal exact) {
        return exact.setScale(PART_DECIMALS, RoundingMode.HALF_UP);
    }
}
