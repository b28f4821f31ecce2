package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.milestone.MilestoneView;
import cn.liuzhong.milestone.rules.AddingRule;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.rules.ProjectFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of a row's milestones are new. One is there already when it was ever due on that day, by its baseline or as it was approved
 * since: last month's file changes no date back. Another day than that is asked for as a new due date, not stated by a file. Of one
 * name on two days, of which neither is there, it is asked whether these are two.
 */
final class MilestonesOfRow {

    private static final int LONGEST_NAME = 200;

    private final StatedRow row;
    private final UUID project;
    private final ProjectRequest after;
    private final SeenMilestones seen;
    private final List<StatedMilestone> added = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();

    /**
     * @param project null for a new one
     * @param after as it will be
     */
    MilestonesOfRow(StatedRow row, UUID project, ProjectRequest after, SeenMilestones seen) {
        this.row = row;
        this.project = project;
        this.after = after;
        // Of new projects each row is another.
        this.seen = project == null ? new SeenMilestones() : seen;
    }

    /** @param there the project's milestones */
    MilestonesOfRow judge(List<MilestoneView> there) {
        List<MilestoneView> before = there.stream()
                .filter(milestone -> seen.wasThere(project, milestone))
                .toList();
        row.milestones().forEach(milestone -> judge(milestone, before));
        return this;
    }

    private void judge(StatedMilestone stated, List<MilestoneView> there) {
        Map<LocalDate, String> earlier = seen.earlierOrNote(project, stated, row.elsewhere(stated.cell()));
        if (earlier.containsKey(stated.dueOn())) {
            notes.add(Fault.of(stated.cell(), "ledger.milestone-again", earlier.get(stated.dueOn())));
            return;
        }
        List<MilestoneView> named = there.stream()
                .filter(milestone -> CellText.key(milestone.name()).equals(CellText.key(stated.name())))
                .toList();
        boolean known = named.stream()
                .anyMatch(milestone -> stated.dueOn().equals(milestone.dueOn())
                        || stated.dueOn().equals(milestone.baselineOn()));
        if (known) {
            return;
        }
        Optional<MilestoneView> moved = named.stream()
                .filter(milestone -> milestone.status() != MilestoneStatus.VOIDED)
                .findFirst();
        if (moved.isPresent()) {
            faults.add(Fault.of(
                    stated.cell(),
                    "ledger.milestone-moved",
                    stated.name(),
                    moved.get().dueOn().toString()));
            return;
        }
        earlier.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .ifPresent(other -> faults.add(Fault.of(
                        stated.cell(),
                        "ledger.milestone-twice",
                        stated.name(),
                        other.getKey().toString(),
                        other.getValue())));
        add(stated);
    }

    private void add(StatedMilestone stated) {
        ProjectFacts facts = new ProjectFacts(
                null, after.name(), after.unitId(), after.groupId(), after.listState(), after.startOn());
        if (AddingRule.judge(after.listState()) instanceof Verdict.Refused<MilestoneStatus>) {
            faults.add(Fault.of(stated.cell(), "ledger.milestone-closed", stated.name()));
        } else if (!facts.allowsDueOn(stated.dueOn())) {
            faults.add(
                    Fault.of(stated.cell(), "due.before-start", after.startOn().toString()));
        } else if (stated.name().length() > LONGEST_NAME) {
            faults.add(Fault.of(stated.cell(), "ledger.too-long", String.valueOf(LONGEST_NAME)));
        } else {
            added.add(stated);
            seen.added(project, stated);
        }
    }

    List<StatedMilestone> added() {
        return added;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What was noticed and hinders nothing. */
    List<Fault> notes() {
        return notes;
    }

    List<FieldDiff> changes() {
        return added.stream()
                .map(milestone ->
                        new FieldDiff(milestone.name(), null, milestone.dueOn().toString(), milestone.cell()))
                .toList();
    }
}
