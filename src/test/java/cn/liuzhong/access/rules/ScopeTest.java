package cn.liuzhong.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    /** {@code -}: none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # scope's unit | scope's group | project's unit | project's group | seen
        -              | -             | 1              | 2               | true
        -              | -             | 1              | -               | true
        1              | -             | 1              | 2               | true
        1              | -             | 1              | -               | true
        1              | -             | 3              | 2               | false
        -              | 2             | 1              | 2               | true
        -              | 2             | 1              | 4               | false
        -              | 2             | 1              | -               | false
        """)
    void a_project_is_seen_by_its_unit_its_group_and_those_who_see_everything(
            String unit, String group, String projectsUnit, String projectsGroup, boolean seen) {
        assertThat(new Scope(id(unit), id(group)).covers(id(projectsUnit), id(projectsGroup)))
                .isEqualTo(seen);
    }

    private static UUID id(String number) {
        return "-".equals(number) ? null : new UUID(0, Long.parseLong(number));
    }
}
