package cn.liuzhong.ledger;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Whether rows come out as the check has shown them, which is what somebody agreed to when he had the workbook applied. */
final class AsChecked {

    private final UUID importId;
    private final Answers then;
    private final Answers now;

    AsChecked(UUID importId, Answers then, Answers now) {
        this.importId = importId;
        this.then = then;
        this.now = now;
    }

    /** @param checked what was shown of the same rows */
    boolean holds(List<JudgedRow> rows, List<LedgerImportRow> checked) {
        if (rows.size() != checked.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!holds(rows.get(i), checked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What comes of an answer was not to be seen before it was given. */
    private boolean holds(JudgedRow row, LedgerImportRow checked) {
        if (!then.to(row.row()).equals(now.to(row.row()))) {
            return true;
        }
        LedgerImportRow judged = LedgerImportRow.of(importId, checked.position, row);
        return judged.sheet.equals(checked.sheet)
                && judged.rowNumber == checked.rowNumber
                && judged.verdict == checked.verdict
                && Objects.equals(judged.projectId, checked.projectId)
                && judged.changes.equals(checked.changes);
    }
}
