package cn.liuzhong.progress;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Investment of a project since January, 万元, and what it is made of.
 *
 * @param construction 建安
 * @param equipment 设备
 * @param land 土地
 * @param other 其他
 */
@Embeddable
public record Amounts(
        BigDecimal cumulative, BigDecimal construction, BigDecimal equipment, BigDecimal land, BigDecimal other) {

    /** Whether the components are not stated, or are together the whole. */
    boolean sumUp() {
        return Stream.of(construction, equipment, land, other).allMatch(Objects::isNull)
                || components().compareTo(cumulative) == 0;
    }

    BigDecimal components() {
        return Stream.of(construction, equipment, land, other)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
