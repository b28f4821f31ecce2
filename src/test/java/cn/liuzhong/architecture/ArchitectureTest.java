package cn.liuzhong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.liuzhong");
    private static final JavaClasses OFFENDERS = new ClassFileImporter()
            .importPackages("cn.liuzhong.offender", "cn.liuzhong.offenderneighbour", "cn.liuzhong.platform.offender");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return HouseRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_its_offender() {
        return HouseRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertCaught(rule.getValue())));
    }

    private static void assertCaught(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }
}
