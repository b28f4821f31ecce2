package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.milestone.MilestoneView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Which milestones a file has stated so far, of projects that are there: the same one twice is found, wherever it stands. */
final class SeenMilestones {

    private record Named(UUID project, String name) {}

    private record Day(Named milestone, LocalDate dueOn) {}

    private final Map<Named, TreeMap<LocalDate, String>> cells = new HashMap<>();
    private final Set<Day> added = new HashSet<>();

    /**
     * @param cell with the name of its sheet
     * @return where others of that name were stated before, by their days
     */
    Map<LocalDate, String> earlierOrNote(UUID project, StatedMilestone stated, String cell) {
        TreeMap<LocalDate, String> ofName =
                cells.computeIfAbsent(named(project, stated.name()), any -> new TreeMap<>());
        Map<LocalDate, String> earlier = Map.copyOf(ofName);
        ofName.putIfAbsent(stated.dueOn(), cell);
        return earlier;
    }

    /** The file brings it. */
    void added(UUID project, StatedMilestone stated) {
        added.add(new Day(named(project, stated.name()), stated.dueOn()));
    }

    /** Whether it was there before the file was walked, as it was when that was checked. */
    boolean wasThere(UUID project, MilestoneView there) {
        return !added.contains(new Day(named(project, there.name()), there.baselineOn()));
    }

    private static Named named(UUID project, String name) {
        return new Named(project, CellText.key(name));
    }
}
