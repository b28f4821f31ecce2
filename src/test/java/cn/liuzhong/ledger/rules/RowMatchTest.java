package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
              |          | 环贸港(一期)     | 丰门 | 3 |
        c9    | 2020-009 | 环贸港(一期)     | 丰门 | 3 |
              |          | 鞋都 四期        | 双屿 | 2 |
              | ２０２０-００２ | 鞋都四期   |      | 2 |
              | 2020-002 |                  |      | 2 |
              |          | 新项目           | 丰门 |   |
        c9    | 2020-009 | 新项目           | 丰门 |   |
              | 2020-002 | 改了名           | 丰门 |   | 2
        c9    | 2020-001 | 鞋都四期         | 丰门 |   | 1
        c2    | 2020-009 | 鞋都四期         | 丰门 |   | 1
              | 2020-900 | 鞋都四期         | 丰门 |   | 1
        c9    |          | 鞋都四期         | 丰门 |   | 1
              | 2020-900 | 鞋都四期         | 龙湾 |   | 1 2
        c2    |          | 环贸港(一期)     | 双屿 |   | 1 3
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
    void several_projects_of_one_number_or_name_are_told_apart_or_asked_about(
            String codes, String listNo, String name, String unit, Integer found, String asked) {
        RowMatch match = RowMatch.of(new RowMatch.Wanted(codes(codes), listNo, name, unit(unit)), LIST);

        assertThat(match.found()).isEqualTo(found == null ? null : new UUID(0, found));
        assertThat(match.candidates())
                .containsExactlyInAnyOrderElementsOf(codes(asked).stream()
                        .map(id -> new UUID(0, Long.parseLong(id)))
                        .toList());
        assertThat(match.isNew()).isEqualTo(found == null && asked == null);
    }

    private static UUID unit(String name) {
        if (name == null) {
            return null;
        }
        return name.equals("丰门") ? FENGMEN : name.equals("双屿") ? SHUANGYU : new UUID(1, 3);
    }

    /** Of one stored project: each key of the row is the same, another, or one of the two has none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # code    | list no | name    | same unit | other unit | no unit
        same      | same    | same    | FOUND     | FOUND      | FOUND
        same      | same    | differs | FOUND     | FOUND      | FOUND
        same      | same    | absent  | FOUND     | FOUND      | FOUND
        same      | differs | same    | ASKED     | ASKED      | ASKED
        same      | differs | differs | ASKED     | ASKED      | ASKED
        same      | differs | absent  | ASKED     | ASKED      | ASKED
        same      | absent  | same    | FOUND     | FOUND      | FOUND
        same      | absent  | differs | FOUND     | FOUND      | FOUND
        same      | absent  | absent  | FOUND     | FOUND      | FOUND
        differs   | same    | same    | ASKED     | ASKED      | ASKED
        differs   | same    | differs | ASKED     | ASKED      | ASKED
        differs   | same    | absent  | ASKED     | ASKED      | ASKED
        differs   | differs | same    | ASKED     | ASKED      | ASKED
        differs   | differs | differs | NEW       | NEW        | NEW
        differs   | differs | absent  | NEW       | NEW        | NEW
        differs   | absent  | same    | ASKED     | ASKED      | ASKED
        differs   | absent  | differs | NEW       | NEW        | NEW
        differs   | absent  | absent  | NEW       | NEW        | NEW
        absent    | same    | same    | FOUND     | FOUND      | FOUND
        absent    | same    | differs | RENAMED   | RENAMED    | RENAMED
        absent    | same    | absent  | FOUND     | FOUND      | FOUND
        absent    | differs | same    | ASKED     | ASKED      | ASKED
        absent    | differs | differs | NEW       | NEW        | NEW
        absent    | differs | absent  | NEW       | NEW        | NEW
        absent    | absent  | same    | FOUND     | ASKED      | ASKED
        absent    | absent  | differs | NEW       | NEW        | NEW
        absent    | absent  | absent  | NEW       | NEW        | NEW
        """)
    void every_way_in_which_a_row_and_a_project_agree(
            String code, String listNo, String name, String sameUnit, String otherUnit, String noUnit) {
        RowMatch.Known project = known(7, "c7", "2020-007", "鞋都四期", FENGMEN);
        List<String> codes = code.equals("absent") ? List.of() : List.of(code.equals("same") ? "c7" : "c8");
        String number = stated(listNo, "2020-007", "2020-008");
        String called = stated(name, "鞋都四期", "环贸港");

        assertThat(verdict(project, new RowMatch.Wanted(codes, number, called, FENGMEN)))
                .isEqualTo(sameUnit);
        assertThat(verdict(project, new RowMatch.Wanted(codes, number, called, SHUANGYU)))
                .isEqualTo(otherUnit);
        assertThat(verdict(project, new RowMatch.Wanted(codes, number, called, null)))
                .isEqualTo(noUnit);
        RowMatch.Known unnumbered = known(
                7,
                code.equals("absent") ? "c7" : code.equals("same") ? "c7" : "",
                listNo.equals("differs") ? null : "2020-007",
                "鞋都四期",
                FENGMEN);
        if (code.equals("differs") || listNo.equals("differs")) {
            assertThat(verdict(unnumbered, new RowMatch.Wanted(codes, number, called, FENGMEN)))
                    .as("a project without the number is given it")
                    .isEqualTo(withoutNumber(code, listNo, name));
        }
    }

    private static String withoutNumber(String code, String listNo, String name) {
        boolean numbered = code.equals("same") || listNo.equals("same");
        if (name.equals("same")) {
            return "FOUND";
        }
        return !numbered ? "NEW" : name.equals("absent") || code.equals("same") ? "FOUND" : "RENAMED";
    }

    private static String stated(String way, String same, String other) {
        return way.equals("absent") ? null : way.equals("same") ? same : other;
    }

    private static String verdict(RowMatch.Known project, RowMatch.Wanted row) {
        RowMatch match = RowMatch.of(row, List.of(project));
        if (match.isNew()) {
            return "NEW";
        }
        assertThat(match.isAsked() ? match.candidates() : List.of(match.found()))
                .containsExactly(project.id());
        return match.renamed() ? "RENAMED" : match.isAsked() ? "ASKED" : "FOUND";
    }

    @Property
    void it_never_guesses(
            @ForAll("lists") List<RowMatch.Known> list,
            @ForAll("codes") Set<String> codes,
            @ForAll("listNos") String listNo,
            @ForAll("names") String name,
            @ForAll("units") UUID unit) {
        RowMatch.Wanted row = new RowMatch.Wanted(codes, listNo, name, unit);

        RowMatch match = RowMatch.of(row, list);

        assertThat(match.found() != null && match.isAsked()).isFalse();
        Set<UUID> byCode = of(list, project -> project.codes().stream().anyMatch(codes::contains));
        Set<UUID> byListNo = of(list, project -> listNo != null && listNo.equals(project.listNo()));
        Set<UUID> byName = of(list, project -> project.name().equals(name));
        Set<UUID> byNameAndUnit = of(
                list, project -> project.name().equals(name) && project.unitId().equals(unit));
        Set<UUID> touched = new HashSet<>(byCode);
        touched.addAll(byListNo);
        touched.addAll(byName);
        assertThat(match.isNew()).isEqualTo(touched.isEmpty());
        assertThat(touched).containsAll(match.candidates());
        if (match.found() != null) {
            RowMatch.Known found = list.stream()
                    .filter(project -> project.id().equals(match.found()))
                    .findAny()
                    .orElseThrow();
            List<Set<UUID>> keys = new ArrayList<>(List.of(byListNo, byName, byNameAndUnit));
            codes.forEach(code -> keys.add(of(list, project -> project.codes().contains(code))));
            assertThat(keys).allSatisfy(key -> assertThat(key.isEmpty() || key.contains(found.id()))
                    .as("no key says another project")
                    .isTrue());
            assertThat(found.listNo() == null
                            || listNo == null
                            || found.listNo().equals(listNo))
                    .isTrue();
            assertThat(found.codes().isEmpty() || codes.isEmpty() || byCode.contains(found.id()))
                    .isTrue();
            assertThat(byCode.isEmpty() && name != null && !name.equals(found.name()))
                    .as("renamed by a list number")
                    .isFalse();
        }
    }

    /** What was written of a row is recognised by it the next time. */
    @Property
    void a_row_that_was_written_is_found_again(
            @ForAll("lists") List<RowMatch.Known> list,
            @ForAll("codes") Set<String> codes,
            @ForAll("listNos") String listNo,
            @ForAll("names") String name,
            @ForAll("units") UUID unit) {
        RowMatch match = RowMatch.of(new RowMatch.Wanted(codes, listNo, name, unit), list);
        if (match.found() == null) {
            return;
        }
        List<RowMatch.Known> after = list.stream()
                .map(project -> !project.id().equals(match.found())
                        ? project
                        : new RowMatch.Known(
                                project.id(),
                                codes.isEmpty() ? project.codes() : codes,
                                listNo == null ? project.listNo() : listNo,
                                name == null ? project.name() : name,
                                unit == null ? project.unitId() : unit))
                .toList();

        assertThat(RowMatch.of(new RowMatch.Wanted(codes, listNo, name, unit), after))
                .isEqualTo(match);
    }

    private static Set<UUID> of(List<RowMatch.Known> list, Predicate<RowMatch.Known> fitting) {
        return list.stream().filter(fitting).map(RowMatch.Known::id).collect(Collectors.toSet());
    }

    /** List numbers are given once; codes and names may be several projects'. */
    @Provide
    Arbitrary<List<RowMatch.Known>> lists() {
        Arbitrary<RowMatch.Known> project = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        codes(),
                        listNos(),
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.of(FENGMEN, SHUANGYU))
                .as((id, codes, listNo, name, unit) -> new RowMatch.Known(new UUID(0, id), codes, listNo, name, unit));
        return project.list()
                .ofMaxSize(5)
                .uniqueElements(RowMatch.Known::id)
                .filter(list -> list.stream()
                                .map(RowMatch.Known::listNo)
                                .filter(no -> no != null)
                                .distinct()
                                .count()
                        == list.stream().filter(known -> known.listNo() != null).count());
    }

    @Provide
    Arbitrary<Set<String>> codes() {
        return Arbitraries.of("c1", "c2", "c3").set().ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> listNos() {
        return Arbitraries.of("2020-001", "2020-002", "2020-003").injectNull(0.3);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("甲", "乙", "丙").injectNull(0.2);
    }

    @Provide
    Arbitrary<UUID> units() {
        return Arbitraries.of(FENGMEN, SHUANGYU).injectNull(0.3);
    }
}
