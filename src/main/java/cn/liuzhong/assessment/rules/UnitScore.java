package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's score of a month.
 *
 * @param earned what the components earn together, 100 at most
 * @param deducted for letters and interviews
 * @param score earned less deducted, 0 to 100 with two decimals; null when no component has data
 */
public record UnitScore(List<ComponentScore> components, BigDecimal earned, BigDecimal deducted, BigDecimal score) {

    public UnitScore {
        components = List.copyOf(components);
    }
}
