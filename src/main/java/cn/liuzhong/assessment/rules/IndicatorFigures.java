package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;

/**
 * An indicator's figures of a period; each may be missing.
 *
 * @param before what was reached in the same period of the year before
 */
public record IndicatorFigures(BigDecimal target, BigDecimal actual, BigDecimal before) {}
