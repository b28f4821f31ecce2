package cn.liuzhong.factor.rules;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A late need and what waits for it.
 *
 * @param factor its code
 * @param days how many days it is late, at least 1
 * @param planned the project's annual plan, 万元; null without one
 */
public record LateNeed(String factor, UUID projectId, int days, BigDecimal planned) {}
