package cn.liuzhong.factor.rules;

import java.time.LocalDate;

/**
 * A need as the rule sees it.
 *
 * @param providedOn null unless it is {@code PROVIDED}
 */
public record FactorFacts(FactorState state, LocalDate neededBy, LocalDate providedOn) {}
