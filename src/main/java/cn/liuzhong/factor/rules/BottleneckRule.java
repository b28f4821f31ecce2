package cn.liuzhong.factor.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * 卡点: how much of the year's plan waits for which factor, and for how long. A project waits for the longest of its late needs
 * of a factor, not for their sum: money is not blocked twice on one day.
 */
public final class BottleneckRule {

    /** By what is held up and for how long; where nothing is planned, by days and number. */
    private static final Comparator<Bottleneck> WORST_FIRST = Comparator.comparing(Bottleneck::blockedDays)
            .thenComparing(Bottleneck::longestDays)
            .thenComparing(Bottleneck::needs)
            .reversed()
            .thenComparing(Bottleneck::factor);

    private BottleneckRule() {}

    /** The worst first. */
    public static List<Bottleneck> judge(Collection<LateNeed> late) {
        return late.stream().collect(Collectors.groupingBy(LateNeed::factor)).entrySet().stream()
                .map(factor -> of(factor.getKey(), factor.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Bottleneck of(String factor, List<LateNeed> needs) {
        Collection<LateNeed> longest = needs.stream()
                .collect(Collectors.toMap(
                        LateNeed::projectId, need -> need, BinaryOperator.maxBy(Comparator.comparing(LateNeed::days))))
                .values();
        BigDecimal blocked = BigDecimal.ZERO;
        BigDecimal blockedDays = BigDecimal.ZERO;
        int withoutPlan = 0;
        int most = 0;
        for (LateNeed project : longest) {
            most = Math.max(most, project.days());
            if (project.planned() == null) {
                withoutPlan++;
            } else {
                blocked = blocked.add(project.planned());
                blockedDays = blockedDays.add(project.planned().multiply(BigDecimal.valueOf(project.days())));
            }
        }
        return new Bottleneck(factor, needs.size(), longest.size(), withoutPlan, blocked, blockedDays, most);
    }
}
