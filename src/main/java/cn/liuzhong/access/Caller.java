package cn.liuzhong.access;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.access.rules.Scope;
import java.util.UUID;

/**
 * Who asks. Every use case takes it first.
 *
 * @param name the account's name, or what the service itself goes by: {@link #SCHEDULER}, {@link #DEMO}
 * @param unitId a unit account's unit; null for every other role
 * @param groupId a group account's group; null for every other role
 */
public record Caller(String name, Role role, UUID unitId, UUID groupId) {

    public static final Caller SCHEDULER = office("scheduler");
    public static final Caller DEMO = office("demo");

    /** @throws IllegalArgumentException when the role lacks its unit or group, or has one that is not its own */
    public Caller {
        if ((role == Role.UNIT) != (unitId != null) || (role == Role.GROUP) != (groupId != null)) {
            throw new IllegalArgumentException(
                    "a unit account has a unit, a group account a group, no other has either");
        }
    }

    public static Caller office(String name) {
        return new Caller(name, Role.OFFICE, null, null);
    }

    public static Caller group(String name, UUID groupId) {
        return new Caller(name, Role.GROUP, null, groupId);
    }

    public static Caller unit(String name, UUID unitId) {
        return new Caller(name, Role.UNIT, unitId, null);
    }

    /** Whose rows there are for him. */
    public Scope scope() {
        return new Scope(unitId, groupId);
    }
}
