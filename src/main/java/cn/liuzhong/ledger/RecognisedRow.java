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
 * @param before the project; null for a new one, and where it is not certain
 * @param candidates projects that it may be
 * @param holder another project that has the row's list number; null when there is none
 */
record RecognisedRow(StatedRow row, RowMatch match, KnownProject before, List<Candidate> candidates, Candidate holder) {

    /** What is asked when the project is not certain. */
    Fault question() {
        String cell = row.cell(LedgerColumn.NAME);
        return match.renamed()
                ? Fault.of(cell, "ledger.renamed", candidates.get(0).name())
                : Fault.of(cell, "ledger.ambiguous");
    }
}
