package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.account.RegisterUser;
import cn.liuzhong.account.UserRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The accounts of the demonstration, one of each role that works in it. */
@ApplicationScoped
class DemoAccounts {

    static final List<String> NAMES = List.of("office1", "office2", "group1", "unit1", "leader");

    private final RegisterUser register;

    DemoAccounts(RegisterUser register) {
        this.register = register;
    }

    /** {@code unit1} belongs to the first unit of the list, {@code group1} to the first group. */
    void open(Caller caller, DemoPersons persons, String password) {
        UUID unit = persons.units().get(0);
        UUID group = persons.groups().get(0);
        register.handle(caller, new UserRequest("office1", "示例·六重办甲", Role.OFFICE, null, null, password));
        register.handle(caller, new UserRequest("office2", "示例·六重办乙", Role.OFFICE, null, null, password));
        register.handle(caller, new UserRequest("group1", "示例·专项小组", Role.GROUP, null, group, password));
        register.handle(caller, new UserRequest("unit1", "示例·责任单位", Role.UNIT, unit, null, password));
        register.handle(caller, new UserRequest("leader", "示例·区领导", Role.LEADER, null, null, password));
    }
}
