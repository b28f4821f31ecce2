package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.RowMatch;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.KnownProject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** By what projects are looked up, and rows with them. */
final class ProjectKeys {

    private ProjectKeys() {}

    static RowMatch.Known features(KnownProject project) {
        return new RowMatch.Known(
                project.id(),
                project.stated().nationalCodes(),
                project.stated().listNo(),
                project.stated().name(),
                project.stated().unitId());
    }

    static List<String> of(RowMatch.Known project) {
        return of(project.codes(), project.listNo(), project.name());
    }

    static List<String> of(StatedRow row) {
        return of(row.codes(), row.text(LedgerColumn.LIST_NO), row.text(LedgerColumn.NAME));
    }

    private static List<String> of(Collection<String> codes, String listNo, String name) {
        List<String> keys = new ArrayList<>();
        codes.forEach(code -> keys.add("code " + code));
        if (listNo != null) {
            keys.add("list " + listNo);
        }
        if (name != null) {
            keys.add("name " + CellText.key(name));
        }
        return keys;
    }
}
