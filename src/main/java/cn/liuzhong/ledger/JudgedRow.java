package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.StatedProject;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of a row.
 *
 * @param projectId of the project that is there; null for a new one, and where nobody knows which it is
 * @param faults why it is refused, or what is asked
 * @param project what is to be stated of the project; null when nothing is
 * @param plans that are to be stated
 * @param milestones that are to be added
 */
record JudgedRow(
        StatedRow row,
        RowVerdict verdict,
        UUID projectId,
        List<Fault> faults,
        List<Candidate> candidates,
        List<FieldDiff> changes,
        StatedProject project,
        List<PlanOfRow> plans,
        List<StatedMilestone> milestones) {

    static JudgedRow same(StatedRow row, UUID projectId, List<Fault> notes) {
        return new JudgedRow(row, RowVerdict.SAME, projectId, notes, List.of(), List.of(), null, List.of(), List.of());
    }

    static JudgedRow asked(StatedRow row, Fault question, List<Candidate> candidates) {
        return new JudgedRow(
                row, RowVerdict.ASKED, null, List.of(question), candidates, List.of(), null, List.of(), List.of());
    }

    static JudgedRow refused(StatedRow row, UUID projectId, List<Fault> faults) {
        return new JudgedRow(
                row, RowVerdict.REFUSED, projectId, faults, List.of(), List.of(), null, List.of(), List.of());
    }

    /** Whether nothing is stored because of it. */
    boolean changesNothing() {
        return project == null && plans.isEmpty() && milestones.isEmpty();
    }

    boolean isOpen() {
        return verdict == RowVerdict.ASKED || verdict == RowVerdict.REFUSED;
    }
}
