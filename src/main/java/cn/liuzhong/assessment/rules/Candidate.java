package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A unit among those of its kind.
 *
 * @param score null when it has none: then it has no rank
 * @param targetMet whether its investment meets the target; null when nothing can be said
 * @param excused whether it has an accepted reason for missing it
 */
public record Candidate(UUID unitId, BigDecimal score, Boolean targetMet, boolean excused) {}
