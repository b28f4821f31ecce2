package cn.liuzhong.factor.rules;

import java.math.BigDecimal;

/**
 * What one factor holds up.
 *
 * @param factor its code
 * @param needs how many late needs
 * @param projects of how many projects
 * @param withoutPlan how many of these have no plan for the year, so that nothing of them is in the amounts
 * @param blocked the annual plans of these projects, 万元, each once
 * @param blockedDays Σ over the projects of annual plan × days of its longest late need, 万元·天
 * @param longestDays the most days that one need is late
 */
public record Bottleneck(
        String factor,
        int needs,
        int projects,
        int withoutPlan,
        BigDecimal blocked,
        BigDecimal blockedDays,
        int longestDays) {}
