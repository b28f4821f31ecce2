package cn.liuzhong.access;

import cn.liuzhong.access.AccessTable.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table for readers: {@code docs/access.md} between its marks. */
final class AccessDocument {

    private static final List<Sender> ROLES =
            Stream.of(Sender.values()).filter(sender -> sender != Sender.NONE).toList();

    private AccessDocument() {}

    static String tables(Map<String, List<Line>> sections) {
        return sections.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String section(String heading, List<Line> lines) {
        int colon = heading.indexOf(": ");
        String roles = ROLES.stream().map(role -> "`" + role + "`").collect(Collectors.joining(" | "));
        return "### " + heading.substring(0, colon) + "\n\n" + heading.substring(colon + 2) + ".\n\n| | | " + roles
                + " |\n|---|---|" + "---|".repeat(ROLES.size()) + "\n"
                + whatIsDone(lines).values().stream().map(AccessDocument::row).collect(Collectors.joining());
    }

    /** An operation with its action: the line about one's own rows, then the one about another's. */
    private static Map<String, List<Line>> whatIsDone(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.operationId() + " " + line.action(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String row(List<Line> lines) {
        Line line = lines.get(0);
        String action = line.action().isEmpty() ? "" : " " + line.action();
        String cells = ROLES.stream().map(role -> cell(lines, role)).collect(Collectors.joining(" | "));
        String summary =
                MatrixCalls.operation(line.operationId()).node().path("summary").asText();
        return "| `" + line.operationId() + action + "` | " + summary + " | " + cells + " |\n";
    }

    private static String cell(List<Line> lines, Sender role) {
        if (lines.get(0).expected().get(role) >= 300) {
            return "";
        }
        boolean confined = lines.stream()
                .anyMatch(line -> line.isAnothers() && line.expected().containsKey(role));
        return confined ? "own" : "yes";
    }
}
