package cn.liuzhong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page a newcomer reads first: the same in both languages, and true where a test can tell. */
class ReadmeTest {

    private static final String ENGLISH = SourceTree.read(Path.of("README.md"));
    private static final String CHINESE = SourceTree.read(Path.of("README.zh-CN.md"));
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| (`[A-Z][A-Z0-9_]+`.*?) \\|");
    private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)\\)");

    @Test
    void both_languages_give_the_same_commands_and_settings() {
        assertThat(all(COMMANDS, CHINESE)).isEqualTo(all(COMMANDS, ENGLISH)).hasSizeGreaterThan(8);
        assertThat(all(SETTING, CHINESE)).isEqualTo(all(SETTING, ENGLISH)).hasSizeGreaterThan(5);
    }

    @Test
    void the_two_commands_stand_first_and_the_build_server_calls_the_second() {
        assertThat(all(COMMANDS, ENGLISH)).startsWith("mvn -q -DskipTests package quarkus:run\n", "mvn verify\n");
        assertThat(SourceTree.read(Path.of(".ci/run")))
                .contains("\nmvn --batch-mode --no-transfer-progress verify\n")
                .endsWith("\nmvn --batch-mode --no-transfer-progress -Pkeycloak verify\n");
        assertThat(Files.isExecutable(Path.of(".ci/run"))).isTrue();
    }

    @Test
    void links_lead_somewhere() {
        for (String page : List.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "docs/adr/README.md")) {
            Path file = Path.of(page);
            assertThat(all(LINK, SourceTree.read(file)))
                    .isNotEmpty()
                    .allMatch(
                            link -> Files.exists(file.resolveSibling(link)), page + " links to something that exists");
        }
    }

    @Test
    void every_decision_is_listed() {
        String list = SourceTree.read(Path.of("docs/adr/README.md"));
        assertThat(SourceTree.files(Path.of("docs/adr"), ".md"))
                .map(file -> file.getFileName().toString())
                .filteredOn(name -> !name.equals("README.md"))
                .allMatch(name -> list.contains("(" + name + ")"));
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
