package cn.liuzhong.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message keys that a source file asks for, read from its text. A key that ends in a dot or a dash is the beginning of
 * several that are put together at run time.
 */
final class MessageKeys {

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern TEMPLATE = Pattern.compile("\"\\{(invalid\\.[a-z.-]+)}\"");
    private static final Pattern CONSTRAINT = Pattern.compile("Map\\.entry\\(\"([a-z_]+)\", \"([a-z.-]+)\"\\)");
    private static final Pattern KNOWN_STATUS = Pattern.compile("KNOWN = Set\\.of\\(([0-9, ]+)\\)");
    private static final Pattern FORMAT = Pattern.compile("class FormatNames.*", Pattern.DOTALL);
    private static final Pattern LAG_SOURCE = Pattern.compile("implements LagSource.*", Pattern.DOTALL);
    private static final Pattern LAG_KIND = Pattern.compile("LagKind\\.([A-Z]+)");

    private final JavaText source;
    private final Set<String> keys = new TreeSet<>();

    private MessageKeys(String source) {
        this.source = new JavaText(source);
    }

    static Set<String> in(String source) {
        MessageKeys found = new MessageKeys(source);
        found.collect(source);
        return found.keys;
    }

    /** Constraints of the database by name, each with the refusal that stands for it. */
    static Map<String, String> constraints(String source) {
        return CONSTRAINT
                .matcher(source)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private void collect(String text) {
        asked("new InvalidInput", 1).forEach(key -> keys.add("invalid." + key));
        asked("Fault.of", 1).forEach(key -> keys.add("invalid." + key));
        asked(" fault", 1).forEach(key -> keys.add("invalid." + key));
        asked("Refusal.of", 0).forEach(key -> keys.add("refusal." + key));
        asked("Verdict.refused", 0).forEach(key -> keys.add("refusal." + key));
        constraints(text).values().forEach(key -> keys.add("refusal." + key));
        asked("problems.of", 1).forEach(this::problem);
        asked("new Declined", 1).forEach(this::problem);
        asked("early.problem", 2).forEach(this::problem);
        asked(" start", 1).forEach(key -> keys.add("problem." + key + ".title"));
        asked(" text", 0).forEach(keys::add);
        asked("(text", 0).forEach(keys::add);
        asked("messages.text", 1).forEach(keys::add);
        asked("messages.textOr", 1).forEach(keys::add);
        TEMPLATE.matcher(text).results().forEach(found -> keys.add(found.group(1)));
        KNOWN_STATUS
                .matcher(text)
                .results()
                .flatMap(found -> Pattern.compile(", ").splitAsStream(found.group(1)))
                .forEach(status -> problem("http-" + status));
        FORMAT.matcher(text)
                .results()
                .flatMap(rest -> texts(rest.group()))
                .forEach(name -> keys.add("invalid.format." + name));
        LAG_SOURCE
                .matcher(text)
                .results()
                .flatMap(rest -> LAG_KIND.matcher(rest.group()).results())
                .forEach(kind -> keys.add("lag.reason." + kind.group(1)));
    }

    private void problem(String code) {
        boolean beginning = code.endsWith("-");
        keys.addAll(
                beginning
                        ? Set.of("problem." + code)
                        : Set.of("problem." + code + ".title", "problem." + code + ".detail"));
    }

    /** The keys that the calls of {@code method} name in their {@code position}-th argument. */
    private List<String> asked(String method, int position) {
        return source.calls(method).stream()
                .filter(arguments -> arguments.size() > position)
                .flatMap(arguments -> keys(source.meaning(arguments.get(position))).stream())
                .toList();
    }

    private static Set<String> keys(String expression) {
        Set<String> found = new TreeSet<>();
        String beginning = "";
        for (String text : texts(expression).toList()) {
            if (text.startsWith(".")) {
                continue;
            }
            found.add(beginning + text);
            beginning = text.endsWith(".") || text.endsWith("-") ? beginning + text : beginning;
        }
        return found;
    }

    private static Stream<String> texts(String expression) {
        return TEXT.matcher(expression).results().map((MatchResult found) -> found.group(1));
    }
}
