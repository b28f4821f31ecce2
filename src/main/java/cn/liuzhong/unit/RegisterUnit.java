package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Enters a 责任单位 into the master data. */
@ApplicationScoped
public class RegisterUnit {

    private final UnitRepository units;
    private final CheckUnitKind kinds;

    RegisterUnit(UnitRepository units, CheckUnitKind kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    @Transactional
    public UnitView handle(Caller caller, UnitRequest request) {
        kinds.check(caller, request, null);
        Unit unit = new Unit();
        unit.state(request);
        units.persistAndFlush(unit);
        return UnitView.of(unit);
    }
}
