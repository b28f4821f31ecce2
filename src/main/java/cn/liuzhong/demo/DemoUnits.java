package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.unit.FormGroup;
import cn.liuzhong.unit.GroupRequest;
import cn.liuzhong.unit.RegisterUnit;
import cn.liuzhong.unit.UnitRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Enters the demonstration's groups and units. */
@ApplicationScoped
class DemoUnits {

    private final FormGroup formGroup;
    private final RegisterUnit registerUnit;

    DemoUnits(FormGroup formGroup, RegisterUnit registerUnit) {
        this.formGroup = formGroup;
        this.registerUnit = registerUnit;
    }

    DemoPersons load(Caller caller, DemoList list) {
        List<UUID> groups = list.groups().stream()
                .map(group -> formGroup
                        .handle(caller, new GroupRequest(group.name(), group.linkedLeader(), true))
                        .id())
                .toList();
        List<UUID> units = list.units().stream()
                .map(unit -> registerUnit
                        .handle(
                                caller,
                                new UnitRequest(
                                        unit.name(),
                                        unit.shortName(),
                                        null,
                                        unit.linkedLeader(),
                                        List.of(),
                                        true,
                                        unit.kind()))
                        .id())
                .toList();
        return new DemoPersons(units, groups);
    }
}
