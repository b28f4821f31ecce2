package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.RowMatch;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.KnownProject;
import java.util.List;

/**
 * A row and the project that it is about.
 *
 * @param unanswered as it is recognised without what was answered about it
 * @param before the project; null for a new one, and where it is not certain
 * @param candidates projects that it may be, whether or not one was chosen
 * @param holder another project that has the row's list number; null when there is none
 */
record RecognisedRow(
        StatedRow row,
        RowMatch match,
        RowMatch unanswered,
        KnownProject before,
        List<Candidate> candidates,
        Candidate holder) {

    /** What is asked when the project is not certain. */
    Fault question() {
        String cell = row.cell(LedgerColumn.NAME);
        return match.renamed()
                ? Fault.of(cell, "ledger.renamed", candidates.get(0).name())
                : Fault.of(cell, "ledger.ambiguous");
    }
}
