package cn.liuzhong.lag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRuleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        # suspended, lags,        exempt, dueSoon, light
        false,       -,           false,  false,   GREEN
        false,       -,           false,  true,    BLUE
        false,       YELLOW,      false,  true,    YELLOW
        false,       YELLOW RED,  true,   true,    RED
        false,       YELLOW,      true,   false,   YELLOW
        false,       -,           true,   true,    GREY
        true,        RED,         false,  true,    GREY
        """)
    void a_project_takes_the_worst_of_what_lags(
            boolean suspended, String lags, boolean exempt, boolean dueSoon, Light light) {
        assertThat(LightRule.ofProject(suspended, lights(lags), exempt, dueSoon))
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        -,                 GREEN
        GREEN GREY,        GREEN
        GREY,              GREY
        GREEN BLUE,        BLUE
        BLUE YELLOW GREEN, YELLOW
        YELLOW RED,        RED
        """)
    void a_unit_takes_its_worst_projects_light(String projects, Light light) {
        assertThat(LightRule.worst(lights(projects))).isEqualTo(light);
    }

    private static List<Light> lights(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Light::valueOf).toList();
    }
}
