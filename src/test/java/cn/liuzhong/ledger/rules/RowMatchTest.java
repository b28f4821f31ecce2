package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMatchTest {

    private static final UUID FENGMEN = new UUID(1, 1);
    private static final UUID SHUANGYU = new UUID(1, 2);
    private static final List<RowMatch.Known> LIST = List.of(
            known(1, "c1 c2", "2020-001", "鞋都四期", FENGMEN),
            known(2, "c3", "2020-002", "鞋都四期", SHUANGYU),
            known(3, "", null, "环贸港（一期）", FENGMEN),
            known(4, "", null, "同名", FENGMEN),
            known(5, "", null, "同名", FENGMEN));

    private static RowMatch.Known known(int id, String codes, String listNo, String name, UUID unit) {
        return new RowMatch.Known(new UUID(0, id), codes(codes), listNo, name, unit);
    }

    private static List<String> codes(String codes) {
        return codes == null || codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        c2    |          | 改了名           | 双屿 | 1 |
              | 2020-002 | 改了名           | 丰门 | 2 |
              |          | 环贸港(一期)     | 丰门 | 3 |
              |          | 鞋都 四期        | 双屿 | 2 |
        c9    | 2020-001 | 鞋都四期         | 丰门 | 1 |
              |          | 新项目           | 丰门 |   |
        c9    | 2020-009 | 新项目           | 丰门 |   |
        c2    |          | 环贸港(一期)     | 双屿 | 1 |
        c1    | 2020-002 | 鞋都四期         | 丰门 |   | 1 2
        c2    |          | 环贸港(一期)     | 丰门 |   | 1 3
        c2    |          | 环贸港(一期)     |      |   | 1 3
              | 2020-001 | 同名             | 丰门 |   | 1 4 5
        c1 c3 |          | 鞋都四期         | 丰门 |   | 1 2
              | 2020-002 | 鞋都四期         | 丰门 |   | 2 1
              |          | 鞋都四期         |      |   | 1 2
              |          | 环贸港(一期)     | 双屿 |   | 3
              |          | 同名             | 丰门 |   | 4 5
        """)
    void code_comes_before_list_number_and_that_before_name_and_unit(
            String codes, String listNo, String name, String unit, Integer found, String asked) {
        UUID unitId = unit == null ? null : unit.equals("丰门") ? FENGMEN : SHUANGYU;

        RowMatch match = RowMatch.of(new RowMatch.Wanted(codes(codes), listNo, name, unitId), LIST);

        assertThat(match.found()).isEqualTo(found == null ? null : new UUID(0, found));
        assertThat(match.candidates())
                .containsExactlyInAnyOrderElementsOf(codes(asked).stream()
                        .map(id -> new UUID(0, Long.parseLong(id)))
                        .toList());
        assertThat(match.isNew()).isEqualTo(found == null && asked == null);
    }

    @Property
    void it_never_guesses(
            @ForAll @IntRange(max = 3) int code,
            @ForAll @IntRange(max = 3) int listNo,
            @ForAll @IntRange(max = 2) int name,
            @ForAll boolean unit) {
        RowMatch.Wanted row = new RowMatch.Wanted(
                code == 0 ? List.of() : List.of("c" + code),
                listNo == 0 ? null : "2020-00" + listNo,
                List.of("鞋都四期", "同名", "新项目").get(name),
                unit ? FENGMEN : null);

        RowMatch match = RowMatch.of(row, LIST);

        assertThat(match.found() != null && match.isAsked()).isFalse();
        if (match.found() != null) {
            assertThat(LIST.stream()
                            .filter(project -> project.codes().stream().anyMatch(row.codes()::contains))
                            .map(RowMatch.Known::id))
                    .allMatch(match.found()::equals);
            List<UUID> named = LIST.stream()
                    .filter(project -> project.name().equals(row.name()))
                    .filter(project -> !unit || project.unitId().equals(FENGMEN))
                    .map(RowMatch.Known::id)
                    .toList();
            assertThat(named.isEmpty() || named.contains(match.found())).isTrue();
        }
    }
}
