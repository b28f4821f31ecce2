package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Changes what is stated of a unit. */
@ApplicationScoped
public class ChangeUnit {

    private final UnitRepository units;
    private final CheckUnitKind kinds;
    private final MergePatch mergePatch;

    ChangeUnit(UnitRepository units, CheckUnitKind kinds, MergePatch mergePatch) {
        this.units = units;
        this.kinds = kinds;
        this.mergePatch = mergePatch;
    }

    @Transactional
    public UnitView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Unit unit = units.require(caller.scope(), id);
        expected.check(unit.version);
        UnitRequest request = mergePatch.apply(unit.asRequest(), patch, UnitRequest.class, List.of("active"));
        kinds.check(caller, request, unit.kindCode);
        unit.state(request);
        units.flush();
        return UnitView.of(unit);
    }
}
