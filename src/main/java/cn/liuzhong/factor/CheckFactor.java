package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Checks what is stated of a need together, and what it refers to. */
@ApplicationScoped
class CheckFactor {

    private final CheckCodes codes;
    private final FindUnits units;
    private final OfficeClock clock;

    CheckFactor(CheckCodes codes, FindUnits units, OfficeClock clock) {
        this.codes = codes;
        this.units = units;
        this.clock = clock;
    }

    void adding(Caller caller, FactorRequest stated) {
        together(stated);
        codes.require(caller, CodeList.FACTOR, List.of(stated.factor()), clock.today(), "/factor");
        if (stated.providerUnitId() != null) {
            units.requireSeen(caller, stated.providerUnitId(), "/providerUnitId");
        }
    }

    /** What stays is not asked again: a code that was retired since stays with what bears it. */
    void changing(Caller caller, FactorRequest before, FactorRequest stated) {
        together(stated);
        if (!stated.factor().equals(before.factor())) {
            codes.require(caller, CodeList.FACTOR, List.of(stated.factor()), clock.today(), "/factor");
        }
        if (stated.providerUnitId() != null && !stated.providerUnitId().equals(before.providerUnitId())) {
            units.requireSeen(caller, stated.providerUnitId(), "/providerUnitId");
        }
    }

    private static void together(FactorRequest stated) {
        if (stated.quantity() != null
                && (stated.measure() == null || stated.measure().isBlank())) {
            throw new InvalidInput("/measure", "required");
        }
    }
}
