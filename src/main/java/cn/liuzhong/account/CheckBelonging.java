package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A unit's account belongs to a unit, a group's to a group, all others to neither. */
@ApplicationScoped
class CheckBelonging {

    private final FindUnits units;
    private final FindGroups groups;

    CheckBelonging(FindUnits units, FindGroups groups) {
        this.units = units;
        this.groups = groups;
    }

    void check(Caller caller, Role role, UUID unitId, UUID groupId) {
        requireOwn(role == Role.UNIT, unitId, "/unitId");
        requireOwn(role == Role.GROUP, groupId, "/groupId");
        if (unitId != null) {
            units.requireAll(caller, List.of(unitId), "/unitId");
        }
        if (groupId != null) {
            groups.requireAll(caller, List.of(groupId), "/groupId");
        }
    }

    private static void requireOwn(boolean needed, UUID given, String pointer) {
        if (needed && given == null) {
            throw new InvalidInput(pointer, "required");
        }
        if (!needed && given != null) {
            throw new InvalidInput(pointer, "user.not-of-role");
        }
    }
}
