package cn.liuzhong.progress;

import java.math.BigDecimal;

/**
 * What several projects' plans of a year come to, 万元.
 *
 * @param key what they have in common; empty when that is that they have none
 */
record PlanShare(String key, long projects, BigDecimal totalInvestment, BigDecimal annual) {}
