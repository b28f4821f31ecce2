package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.RowVerdict;
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

    /** An answer that was given since may settle a question, but not bring about what nobody has seen. */
    private boolean holds(JudgedRow row, LedgerImportRow checked) {
        boolean answered = !then.to(row.row()).equals(now.to(row.row()));
        if (answered && row.changesNothing()) {
            return true;
        }
        LedgerImportRow judged = LedgerImportRow.of(importId, checked.position, row);
        return judged.sheet.equals(checked.sheet)
                && judged.rowNumber == checked.rowNumber
                && (judged.verdict == checked.verdict || answered && checked.verdict == RowVerdict.ASKED)
                && Objects.equals(judged.projectId, checked.projectId)
                && judged.changes.equals(checked.changes);
    }
}
