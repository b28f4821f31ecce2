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
 * @param choices what may be answered about it
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
        List<StatedMilestone> milestones,
        List<LedgerAnswer.Choice> choices) {

    static JudgedRow same(StatedRow row, UUID projectId, List<Fault> notes) {
        return plain(row, RowVerdict.SAME, projectId, notes);
    }

    static JudgedRow asked(StatedRow row, Fault question) {
        return plain(row, RowVerdict.ASKED, null, List.of(question));
    }

    static JudgedRow refused(StatedRow row, UUID projectId, List<Fault> faults) {
        return plain(row, RowVerdict.REFUSED, projectId, faults);
    }

    /** Of which nothing is stored. */
    static JudgedRow plain(StatedRow row, RowVerdict verdict, UUID projectId, List<Fault> faults) {
        return new JudgedRow(
                row, verdict, projectId, faults, List.of(), List.of(), null, List.of(), List.of(), RowChoices.LEFT_OUT);
    }

    JudgedRow allowing(List<LedgerAnswer.Choice> answers, List<Candidate> those) {
        return new JudgedRow(row, verdict, projectId, faults, those, changes, project, plans, milestones, answers);
    }

    /** By somebody else. What was asked besides is not worth an answer then; what was answered already may be answered otherwise. */
    JudgedRow refusedFor(Fault fault) {
        JudgedRow refused = refused(row, projectId, List.of(fault));
        return verdict == RowVerdict.ASKED ? refused : refused.allowing(choices, candidates);
    }

    /** Whether nothing is stored because of it. */
    boolean changesNothing() {
        return project == null && plans.isEmpty() && milestones.isEmpty();
    }

    boolean isOpen() {
        return verdict == RowVerdict.ASKED || verdict == RowVerdict.REFUSED;
    }
}
