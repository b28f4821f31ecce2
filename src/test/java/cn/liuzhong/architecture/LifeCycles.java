package cn.liuzhong.architecture;

import cn.liuzhong.platform.rules.LifeCycle;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Map;
import java.util.TreeMap;

/** Every life-cycle table of the house, by the simple name of the class that holds it. */
final class LifeCycles {

    private LifeCycles() {}

    static Map<String, LifeCycle<?, ?>> all() {
        Map<String, LifeCycle<?, ?>> tables = new TreeMap<>();
        ArchitectureTest.HOUSE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(LifeCycle.class))
                .forEach(field -> tables.put(field.getOwner().getSimpleName(), table(field)));
        return tables;
    }

    private static LifeCycle<?, ?> table(JavaField field) {
        try {
            return (LifeCycle<?, ?>) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }
}
