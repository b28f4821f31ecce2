package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import java.util.List;
import java.util.UUID;

/**
 * Who does what in the demonstration: accounts, not people. Those of the first unit and the first group are opened
 * ({@link DemoAccounts}); the others only appear in the history.
 */
record DemoPersons(List<UUID> units, List<UUID> groups) {

    static final Caller OFFICE = Caller.office("office1");
    static final Caller SECOND_OFFICE = Caller.office("office2");

    /** Who acts for the project of that unit and group, by their places in the list. */
    Of of(int unit, int group) {
        return new Of(unit(units.get(unit)), Caller.group("group" + (group + 1), groups.get(group)));
    }

    Caller unit(UUID id) {
        return Caller.unit("unit" + (units.indexOf(id) + 1), id);
    }

    record Of(Caller unit, Caller group) {}
}
