package cn.liuzhong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two message files say the same things, all that the code asks for and nothing else. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Map<String, String> CHINESE = read("messages_zh.properties");
    private static final Map<String, String> ENGLISH = read("messages_en.properties");
    private static final Set<String> ASKED = SourceTree.files(SourceTree.MAIN, ".java").stream()
            .flatMap(file -> MessageKeys.in(SourceTree.read(file)).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    @Test
    void both_languages_have_the_same_keys_with_the_same_placeholders() {
        assertThat(placeholders(ENGLISH)).isEqualTo(placeholders(CHINESE));
    }

    @Test
    void no_key_stands_twice_in_a_file() {
        for (String file : new String[] {"messages_zh.properties", "messages_en.properties"}) {
            assertThat(SourceTree.read(RESOURCES.resolve(file)).lines().filter(line -> line.contains("=")))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_text_can_be_formatted_and_shows_no_placeholder() {
        Object[] arguments = {"一", "二", "三", "四", "五"};
        for (Map<String, String> language : Set.of(CHINESE, ENGLISH)) {
            assertThat(language).allSatisfy((key, text) -> assertThat(new MessageFormat(text).format(arguments))
                    .isEqualTo(PLACEHOLDER.matcher(text).replaceAll(found ->
                            (String) arguments[Integer.parseInt(found.group(1))])));
        }
    }

    @Test
    void every_key_the_code_asks_for_exists() {
        assertThat(ASKED).hasSizeGreaterThan(50);
        assertThat(ASKED.stream().filter(key -> CHINESE.keySet().stream().noneMatch(known -> serves(known, key))))
                .isEmpty();
    }

    /** “invalid.” and the like are where all keys of a kind are put together: they ask for none of them. */
    @Test
    void every_key_is_asked_for() {
        Set<String> asked =
                ASKED.stream().filter(key -> !key.matches("[a-z]+\\.")).collect(Collectors.toSet());
        assertThat(CHINESE.keySet().stream()
                        .filter(key -> !key.startsWith("enum."))
                        .filter(key -> asked.stream().noneMatch(one -> serves(key, one))))
                .isEmpty();
    }

    @Test
    void an_enum_has_texts_for_all_its_constants_or_for_none() {
        Map<String, Set<String>> texts = CHINESE.keySet().stream()
                .filter(key -> key.startsWith("enum."))
                .map(key -> key.split("\\."))
                .collect(Collectors.groupingBy(
                        parts -> parts[1], Collectors.mapping(parts -> parts[2], Collectors.toSet())));
        Map<String, Set<String>> enums = ArchitectureTest.HOUSE.stream()
                .filter(type -> type.isEnum() && texts.containsKey(type.getSimpleName()))
                .collect(Collectors.toMap(type -> type.getSimpleName(), type -> Arrays.stream(
                                type.reflect().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet())));
        assertThat(texts).isEqualTo(enums);
    }

    @Test
    void what_a_life_cycle_refuses_can_be_said() {
        assertThat(LifeCycles.all().values().stream()
                        .flatMap(table -> table.steps().stream())
                        .flatMap(step -> Stream.of(step.from(), step.action(), step.to()))
                        .map(named -> (Enum<?>) named)
                        .map(named -> "enum." + named.getDeclaringClass().getSimpleName() + "." + named.name()))
                .isNotEmpty()
                .allMatch(CHINESE::containsKey);
    }

    @Test
    void every_constraint_that_stands_for_a_refusal_is_in_the_migrations() {
        String migrations = SourceTree.files(RESOURCES.resolve("db/migration"), ".sql").stream()
                .map(SourceTree::read)
                .collect(Collectors.joining("\n"));
        Path refusals = SourceTree.MAIN.resolve("cn/liuzhong/platform/DatabaseRefusals.java");
        assertThat(MessageKeys.constraints(SourceTree.read(refusals)).keySet())
                .isNotEmpty()
                .allMatch(migrations::contains);
    }

    private static boolean serves(String key, String asked) {
        boolean beginning = asked.endsWith(".") || asked.endsWith("-");
        return beginning ? key.startsWith(asked) : key.equals(asked);
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        texts.forEach((key, text) -> placeholders.put(
                key, PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
        return placeholders;
    }

    private static Map<String, String> read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
