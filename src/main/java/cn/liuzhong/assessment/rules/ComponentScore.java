package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;

/**
 * A part of a score.
 *
 * @param weight as set
 * @param weightUsed with its part of what the components without data gave away; 0 when it has no data itself
 * @param share of the weight that is earned, from 0; of investment up to its cap. Null without data
 * @param points weight used × share
 */
public record ComponentScore(
        ScoreComponent component, int weight, BigDecimal weightUsed, BigDecimal share, BigDecimal points) {}
