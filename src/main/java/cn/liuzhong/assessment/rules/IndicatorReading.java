package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;

/**
 * What an indicator's figures say; null where they say nothing.
 *
 * @param completion 任务完成率 as a share: 2.4 is 240 %
 * @param growth over the same period of the year before: percent, of a {@code RATE} percentage points
 * @param met whether the target is met
 */
public record IndicatorReading(BigDecimal completion, BigDecimal growth, Boolean met) {}
