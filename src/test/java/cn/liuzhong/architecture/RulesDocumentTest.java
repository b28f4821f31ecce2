package cn.liuzhong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.settings.rules.RuleSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} names every rule, its tests and its settings, and draws the life-cycles as they are. */
class RulesDocumentTest {

    private static final String PAGE = SourceTree.read(Path.of("docs/rules.md"));
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern DIAGRAM = Pattern.compile("### `(\\w+)`\n+```mermaid\n(.*?)```", Pattern.DOTALL);
    /** Columns of the table of the rules. */
    private static final int CLASSES = 2;

    private static final int TESTS = 3;
    private static final int SETTINGS = 4;

    @Test
    void every_class_of_a_rules_package_is_named() {
        Set<String> named = codes(PAGE);
        assertThat(rulesClasses()).hasSizeGreaterThan(40).allMatch(named::contains);
    }

    @Test
    void every_class_in_the_table_exists() {
        assertThat(codes(column(CLASSES))).isNotEmpty().allMatch(names(SourceTree.MAIN)::contains);
    }

    @Test
    void every_test_in_the_table_exists() {
        assertThat(codes(column(TESTS))).isNotEmpty().allMatch(names(SourceTree.TEST)::contains);
    }

    @Test
    void every_line_of_the_table_names_a_rule_and_a_test() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(codes(row.get(CLASSES))).isNotEmpty();
            assertThat(codes(row.get(TESTS))).isNotEmpty();
        });
    }

    @Test
    void the_settings_in_the_table_are_those_of_the_rules() {
        Set<String> known = Arrays.stream(RuleSettings.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        assertThat(codes(column(SETTINGS))).isEqualTo(known);
    }

    @Test
    void the_diagrams_are_the_tables() {
        Map<String, String> drawn = new TreeMap<>();
        DIAGRAM.matcher(PAGE).results().forEach(found -> drawn.put(found.group(1), found.group(2)));
        Map<String, String> tables = new TreeMap<>();
        LifeCycles.all().forEach((name, table) -> tables.put(name, table.diagram()));
        assertThat(drawn).isEqualTo(tables).isNotEmpty();
    }

    private static List<String> rulesClasses() {
        return SourceTree.files(SourceTree.MAIN, ".java").stream()
                .filter(file -> file.getParent().endsWith("rules"))
                .map(SourceTree::simpleName)
                .toList();
    }

    private static Set<String> names(Path root) {
        return SourceTree.files(root, ".java").stream()
                .map(SourceTree::simpleName)
                .collect(Collectors.toSet());
    }

    /** The rows of the table whose first cell is a paragraph of the contract. */
    private static List<List<String>> rows() {
        return PAGE.lines()
                .filter(line -> line.matches("\\| §\\d.*"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String column(int number) {
        return rows().stream()
                .map(row -> row.size() > number ? row.get(number) : "")
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
