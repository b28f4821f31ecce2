package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Checks what kind a unit is said to be. */
@ApplicationScoped
class CheckUnitKind {

    private final CheckCodes codes;
    private final OfficeClock clock;

    CheckUnitKind(CheckCodes codes, OfficeClock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A kind that the unit has already may stay, also when it was retired since.
     *
     * @param present null when it has none yet
     * @throws InvalidInput when a new one is not on the list, or not valid today
     */
    void check(Caller caller, UnitRequest request, String present) {
        if (request.kindCode() != null && !request.kindCode().equals(present)) {
            codes.require(caller, CodeList.UNIT_KIND, List.of(request.kindCode()), clock.today(), "/kindCode");
        }
    }
}
