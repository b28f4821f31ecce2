package cn.liuzhong.testsupport;

import java.util.Map;
import java.util.UUID;

/**
 * Two units and two groups, each with its account {@code unit1}, {@code group1}, {@code unit2}, {@code group2}: the first unit
 * answers for the first project, which the first group coordinates, and so with the second.
 */
public record Neighbours(String unit1, String unit2, String group1, String group2, String project1, String project2) {

    public static Neighbours moveIn(Accounts accounts) {
        String unit1 = ListFixture.unit("丰门街道");
        String unit2 = ListFixture.unit("双屿街道");
        String group1 = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        String group2 = ListFixture.entered("/groups", Map.of("name", "第二专项小组"));
        accounts.ofUnit("unit1", UUID.fromString(unit1));
        accounts.ofUnit("unit2", UUID.fromString(unit2));
        accounts.ofGroup("group1", UUID.fromString(group1));
        accounts.ofGroup("group2", UUID.fromString(group2));
        return new Neighbours(
                unit1, unit2, group1, group2, project("安置房", unit1, group1), project("污水厂", unit2, group2));
    }

    public static String project(String name, String unitId, String groupId) {
        return ListFixture.entered("/projects", Map.of("name", name, "unitId", unitId, "groupId", groupId));
    }
}
