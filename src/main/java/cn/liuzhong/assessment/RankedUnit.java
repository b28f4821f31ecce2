package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Place;
import cn.liuzhong.assessment.rules.UnitInputs;
import cn.liuzhong.assessment.rules.UnitScore;
import cn.liuzhong.unit.UnitOfKind;
import java.math.BigDecimal;
import java.util.Comparator;

/** A unit with its place in a month's ranking and all that it is made of. */
record RankedUnit(UnitOfKind unit, Place place, UnitInputs inputs, UnitScore result) {

    /** By kind, by rank; those without last. */
    static final Comparator<RankedUnit> ORDER = Comparator.comparing(
                    RankedUnit::kindCode, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ranked -> ranked.place().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ranked -> ranked.unit().name())
            .thenComparing(ranked -> ranked.unit().id());

    String kindCode() {
        return unit.kindCode();
    }

    BigDecimal score() {
        return result.score();
    }
}
