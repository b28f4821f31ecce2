package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/**
 * 投资完成 of a unit's projects, 万元 since January, each at its latest reported month. One that has not reported is in neither
 * sum: a missing report is never read as nothing done.
 *
 * @param projects that are in the sums
 * @param silent that have a plan and no report
 * @param excused whether something is behind, and all that is has an accepted reason
 */
public record Invested(BigDecimal planned, BigDecimal done, int projects, int silent, boolean excused) {

    /**
     * @param month 1 to 12
     * @param target the share of the plan below which a project is behind
     */
    public static Invested of(List<InvestmentFact> facts, int month, BigDecimal target) {
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal done = BigDecimal.ZERO;
        int projects = 0;
        int behind = 0;
        int excused = 0;
        for (InvestmentFact fact : facts) {
            Map.Entry<Integer, BigDecimal> latest = fact.figures().done().floorEntry(month);
            if (latest == null) {
                continue;
            }
            BigDecimal wanted = fact.figures().plan().cumulative(latest.getKey());
            planned = planned.add(wanted);
            done = done.add(latest.getValue());
            projects++;
            if (latest.getValue().compareTo(wanted.multiply(target)) < 0) {
                behind++;
                excused += fact.exempt() ? 1 : 0;
            }
        }
        return new Invested(planned, done, projects, facts.size() - projects, behind > 0 && excused == behind);
    }

    /** @return null while nothing was planned: there is nothing to compare with */
    public BigDecimal ratio() {
        return planned.signum() == 0 ? null : done.divide(planned, MathContext.DECIMAL128);
    }

    /** @return null when nothing can be said */
    public Boolean meets(BigDecimal target) {
        return ratio() == null ? null : done.compareTo(planned.multiply(target)) >= 0;
    }
}
