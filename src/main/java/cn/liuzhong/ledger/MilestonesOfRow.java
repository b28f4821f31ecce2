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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of a row's milestones are new. One is there already when it was ever due on that day, by its baseline or as it was approved
 * since: last month's file changes no date back. Another day than that is asked for as a new due date, not stated by a file.
 */
final class MilestonesOfRow {

    private static final int LONGEST_NAME = 200;

    private final List<StatedMilestone> added = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final int year;

    /** @param year of which the ledger is */
    private MilestonesOfRow(int year) {
        this.year = year;
    }

    /** @param there the project's milestones */
    static MilestonesOfRow of(StatedRow row, List<MilestoneView> there, ProjectRequest project) {
        MilestonesOfRow judged = new MilestonesOfRow(row.planYear());
        Set<String> names = new HashSet<>();
        for (StatedMilestone milestone : row.milestones()) {
            if (names.add(CellText.key(milestone.name()) + milestone.dueOn())) {
                judged.judge(milestone, there, project);
            }
        }
        return judged;
    }

    private void judge(StatedMilestone stated, List<MilestoneView> there, ProjectRequest project) {
        List<MilestoneView> named = there.stream()
                .filter(milestone -> CellText.key(milestone.name()).equals(CellText.key(stated.name())))
                .toList();
        boolean known = named.stream()
                .anyMatch(milestone -> stated.dueOn().equals(milestone.dueOn())
                        || stated.dueOn().equals(milestone.baselineOn()));
        if (known) {
            return;
        }
        named.stream()
                .filter(milestone -> milestone.status() != MilestoneStatus.VOIDED)
                .findFirst()
                .ifPresentOrElse(
                        milestone -> faults.add(Fault.of(
                                stated.cell(),
                                "ledger.milestone-moved",
                                stated.name(),
                                milestone.dueOn().toString())),
                        () -> add(stated, project));
    }

    private void add(StatedMilestone stated, ProjectRequest project) {
        ProjectFacts facts = new ProjectFacts(
                null, project.name(), project.unitId(), project.groupId(), project.listState(), project.startOn());
        if (AddingRule.judge(project.listState()) instanceof Verdict.Refused<MilestoneStatus>) {
            faults.add(Fault.of(stated.cell(), "ledger.milestone-closed", stated.name()));
        } else if (!facts.allowsDueOn(stated.dueOn())) {
            faults.add(Fault.of(
                    stated.cell(), "due.before-start", project.startOn().toString()));
        } else if (stated.name().length() > LONGEST_NAME) {
            faults.add(Fault.of(stated.cell(), "ledger.too-long", String.valueOf(LONGEST_NAME)));
        } else {
            added.add(stated);
            if (!stated.certain() && stated.dueOn().getYear() < year) {
                faults.add(Fault.of(
                        stated.cell(),
                        "ledger.milestone-past",
                        stated.name(),
                        stated.dueOn().toString()));
            }
        }
    }

    List<StatedMilestone> added() {
        return added;
    }

    List<Fault> faults() {
        return faults;
    }

    List<FieldDiff> changes() {
        return added.stream()
                .map(milestone ->
                        new FieldDiff(milestone.name(), null, milestone.dueOn().toString()))
                .toList();
    }
}
