package cn.liuzhong.progress.rules;

import java.math.BigDecimal;

/**
 * A reported month beside the plan that it is held against: a project's own, or that of all who reported the month together.
 *
 * @param done cumulative since January, 万元
 */
public record MonthFigures(YearPlan plan, BigDecimal done) {}
