package cn.liuzhong.access;

import cn.liuzhong.openapi.Contract;
import cn.liuzhong.openapi.Contract.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may do what, as {@code access/matrix.csv} states it. */
public final class AccessTable {

    public static final Path FILE = Path.of("src/test/resources/access/matrix.csv");

    /** The cell of a role that sees everybody's rows, where the line is about another's. */
    private static final String SAID_BY_OWN = "-";

    private AccessTable() {}

    /**
     * One line of the table.
     *
     * @param situation whose row it is, and the action of the body; empty when there is no such difference
     * @param expected the status for each sender that the line is about
     */
    public record Line(String operationId, String situation, Map<Sender, Integer> expected) {

        public boolean isOwn() {
            return !isAnothers();
        }

        public boolean isAnothers() {
            return situation.startsWith("another's");
        }

        /** The word in capitals; empty where the operation has but one. */
        public String action() {
            String last = situation.substring(situation.lastIndexOf(' ') + 1);
            return last.matches("[A-Z_]+") ? last : "";
        }

        @Override
        public String toString() {
            return (operationId + " " + situation).strip();
        }
    }

    public static List<Line> lines() {
        return sections().values().stream().flatMap(List::stream).toList();
    }

    /** The lines under their headings, both in the order of the file. */
    public static Map<String, List<Line>> sections() {
        return sections(read());
    }

    /** Operations of the contract without a line, and lines of operations that the contract does not have. */
    static Set<String> strays(List<Line> lines) {
        Set<String> stated = lines.stream().map(Line::operationId).collect(Collectors.toCollection(TreeSet::new));
        Set<String> published = Contract.operations().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> strays = new TreeSet<>(stated);
        strays.removeAll(published);
        published.removeAll(stated);
        strays.addAll(published);
        return strays;
    }

    static Map<String, List<Line>> sections(List<String> text) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        List<Line> section = null;
        boolean inTable = false;
        for (String line : text) {
            if (line.startsWith("operation")) {
                inTable = true;
            } else if (inTable && line.startsWith("#")) {
                section = new ArrayList<>();
                sections.put(line.substring(1).strip(), section);
            } else if (inTable && !line.isBlank()) {
                section.add(line(line.split(",", -1)));
            }
        }
        return sections;
    }

    private static Line line(String[] cells) {
        int first = 2;
        if (cells.length != first + Sender.values().length) {
            throw new IllegalArgumentException(cells[0].strip() + " has " + cells.length + " cells");
        }
        Map<Sender, Integer> expected = new EnumMap<>(Sender.class);
        for (Sender sender : Sender.values()) {
            String cell = cells[first + sender.ordinal()].strip();
            if (!cell.equals(SAID_BY_OWN)) {
                expected.put(sender, Integer.valueOf(cell));
            }
        }
        return new Line(cells[0].strip(), cells[1].strip(), expected);
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
