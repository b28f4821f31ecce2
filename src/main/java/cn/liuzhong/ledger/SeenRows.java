package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.StatedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which projects a file has stated so far: the same project twice is found, wherever it stands. */
final class SeenRows {

    /**
     * @param found the project; null for a new one
     * @param content what the row said, so far as it matters
     */
    record First(Place place, UUID found, int content) {

        /** Two that are there are two, whatever they have in common. */
        private boolean maybe(UUID other) {
            return found == null || other == null || found.equals(other);
        }
    }

    private final Map<String, First> byProject = new HashMap<>();
    private final Map<String, First> anyOfName = new HashMap<>();
    private final Map<String, Place> listNos = new HashMap<>();

    /**
     * @param found the project; null for a new one
     * @return the earlier row of the same project; null when this is the first
     */
    First firstOrNote(StatedRow row, UUID found) {
        First now = new First(row.place(), found, content(row));
        First first = null;
        for (String key : keys(row, found)) {
            First earlier = byProject.putIfAbsent(key, now);
            first = first == null && earlier != null && earlier.maybe(found) ? earlier : first;
        }
        return first == null ? sameName(row, now) : first;
    }

    /**
     * A list number is one project's.
     *
     * @return the row of another that has it already; null when there is none
     */
    Place listNoOfOther(String listNo, Place row) {
        return listNos.putIfAbsent(listNo, row);
    }

    /** Of one name and unit: two with numbers of their own are two projects, one without a number may be either. */
    private First sameName(StatedRow row, First now) {
        String name = "name " + key(row, LedgerColumn.NAME) + " of " + key(row, LedgerColumn.UNIT);
        boolean numbered = !row.codes().isEmpty() || row.text(LedgerColumn.LIST_NO) != null;
        First unnumbered = byProject.get(name);
        First any = anyOfName.putIfAbsent(name, now);
        if (!numbered) {
            byProject.putIfAbsent(name, now);
        }
        First first = numbered ? unnumbered : any;
        return first == null || first.maybe(now.found()) ? first : null;
    }

    static int content(StatedRow row) {
        return Objects.hash(
                row.texts(),
                row.lists(),
                row.amounts(),
                row.amounts().containsKey(LedgerColumn.ANNUAL_PLAN) ? row.planYear() : null,
                row.dates(),
                row.roles(),
                row.milestones().stream()
                        .map(milestone -> milestone.name() + milestone.dueOn())
                        .toList());
    }

    private static List<String> keys(StatedRow row, UUID found) {
        List<String> keys = new ArrayList<>();
        if (found != null) {
            keys.add("project " + found);
        }
        row.codes().forEach(code -> keys.add("code " + code));
        if (row.text(LedgerColumn.LIST_NO) != null) {
            keys.add("list " + row.text(LedgerColumn.LIST_NO));
        }
        return keys;
    }

    private static String key(StatedRow row, LedgerColumn column) {
        return row.text(column) == null ? "" : CellText.key(row.text(column));
    }
}
