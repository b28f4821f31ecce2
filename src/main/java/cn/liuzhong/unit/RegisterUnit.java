package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Enters a 责任单位 into the master data. */
@ApplicationScoped
public class RegisterUnit {

    private final UnitRepository units;

    RegisterUnit(UnitRepository units) {
        this.units = units;
    }

    @Transactional
    public UnitView handle(Caller caller, UnitRequest request) {
        Unit unit = new Unit();
        unit.state(request);
        units.persistAndFlush(unit);
        return UnitView.of(unit);
    }
}
