package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.milestone.MilestoneView;
import cn.liuzhong.progress.PlanView;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.StatedProject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Says what becomes of one row, by what is stored and what the rows before it say. */
final class JudgeRow {

    /** Of projects that the rows may be about: plans by year, and milestones. */
    record Stored(Map<Integer, Map<UUID, PlanView>> plans, Map<UUID, List<MilestoneView>> milestones) {

        private PlanView plan(UUID project, int year) {
            return project == null ? null : plans.get(year).get(project);
        }
    }

    private final RecognisedRow recognised;
    private final StatedRow row;
    private final UUID id;
    private final ProjectRequest before;
    private final Stored stored;
    private final LedgerWalk walk;
    private final FormFaults form;
    private final RowChoices choices = new RowChoices();

    JudgeRow(RecognisedRow recognised, Stored stored, LedgerWalk walk, FormFaults form) {
        this.recognised = recognised;
        this.row = SheetYears.counting(recognised.row(), walk.answers());
        this.id = recognised.match().found();
        this.before = recognised.before() == null ? null : recognised.before().stated();
        this.stored = stored;
        this.walk = walk;
        this.form = form;
    }

    JudgedRow judged() {
        if (!isTaken()) {
            choices.which(recognised.unanswered(), recognised.candidates(), row.known());
        }
        if (hasLatest()) {
            choices.another(null);
        }
        JudgedRow decided = decided();
        boolean isWrong = decided.verdict() == RowVerdict.REFUSED
                && walk.answers().to(row).isEmpty();
        return isWrong ? decided : decided.allowing(choices.all(), choices.candidates());
    }

    private JudgedRow decided() {
        if (walk.answers().is(row, LedgerAnswer.Choice.SKIP)) {
            return JudgedRow.same(row, null, List.of(Fault.of(null, "ledger.left-out")));
        }
        if (isTaken()) {
            return taken();
        }
        if (recognised.match().isAsked()) {
            return JudgedRow.asked(row, recognised.question());
        }
        if (row.known()
                && before != null
                && row.faults().isEmpty()
                && row.milestones().isEmpty()) {
            return JudgedRow.same(row, id, List.of(Fault.of(null, "ledger.no-milestone")));
        }
        if (row.known()) {
            return before == null
                    ? JudgedRow.refused(
                            row, null, List.of(Fault.of(row.cell(LedgerColumn.NAME), "ledger.project-unknown")))
                    : stated(before, faultsAsRead());
        }
        SeenRows.First first = walk.seen().firstOrNote(recognised.row(), id);
        if (first == null) {
            return project();
        }
        boolean saysTheSame = first.content() == SeenRows.content(recognised.row());
        if (!saysTheSame) {
            choices.another(first.found());
        }
        if (isSaidToBeAnother(first)) {
            return project();
        }
        Fault twice = Fault.of(
                row.cell(LedgerColumn.NAME), "ledger.twice", first.place().toString());
        return saysTheSame ? JudgedRow.same(row, id, List.of(twice)) : JudgedRow.asked(row, twice);
    }

    /** Whether the row of a later year speaks for it, which itself counts. */
    private boolean isTaken() {
        return hasLatest() && walk.answers().joins(row);
    }

    private boolean hasLatest() {
        return row.joined() != null && !walk.answers().isLeftOut(row.joined());
    }

    private JudgedRow taken() {
        List<Fault> faults = faultsAsRead();
        settle(faults);
        String latest = row.joined().toString();
        return faults.isEmpty()
                ? JudgedRow.same(row, id, List.of(Fault.of(null, "ledger.joined", latest)))
                : open(faults);
    }

    private JudgedRow open(List<Fault> faults) {
        return JudgedRow.plain(row, verdict(id, faults, List.of()), id, faults);
    }

    private boolean isSaidToBeAnother(SeenRows.First first) {
        return walk.answers().is(row, LedgerAnswer.Choice.NEW)
                || walk.answers().project(row).isPresent() && !Objects.equals(first.found(), id);
    }

    private JudgedRow project() {
        MergeRow merge = new MergeRow(row, before, walk.names());
        ProjectRequest after = merge.merged();
        List<Fault> faults = faultsAsRead();
        faults.addAll(merge.faults());
        listNoOfOther(after).ifPresent(faults::add);
        if (merge.faults().isEmpty() && !after.equals(before)) {
            faults.addAll(form.of(row, after));
        }
        return stated(after, faults);
    }

    /** Projects may change numbers, as long as each row is read: one that was answered to be the other project says its new one. */
    private Optional<Fault> listNoOfOther(ProjectRequest after) {
        if (after.listNo() == null) {
            return Optional.empty();
        }
        Place other = walk.seen().listNoOfOther(after.listNo(), row.place());
        Candidate holder = recognised.holder();
        boolean held = holder != null && !walk.answers().names(holder.projectId());
        return other == null && !held
                ? Optional.empty()
                : Optional.of(Fault.of(
                        row.cell(LedgerColumn.LIST_NO),
                        "ledger.number-taken",
                        other == null ? holder.name() : other.toString()));
    }

    /** Without the question about an amount that is stored as it is: it was answered when it came in. */
    private List<Fault> faultsAsRead() {
        List<Fault> faults = new ArrayList<>(row.faults());
        PlanView plan = stored.plan(id, row.planYear());
        confirmed(faults, LedgerColumn.TOTAL_INVESTMENT, before == null ? null : before.totalInvestment());
        confirmed(faults, LedgerColumn.ANNUAL_PLAN, plan == null ? null : plan.annual());
        return faults;
    }

    private void confirmed(List<Fault> faults, LedgerColumn column, BigDecimal amount) {
        BigDecimal said = row.amounts().get(column);
        if (said != null && amount != null && said.compareTo(amount) == 0) {
            faults.removeIf(fault -> isQuestion(fault) && row.cell(column).equals(fault.cell()));
        }
    }

    /** What an answer settles. */
    private static boolean isQuestion(Fault fault) {
        return fault.key().equals("ledger.outlier")
                || fault.key().equals("ledger.years-differ")
                || MilestonesOfRow.QUESTIONS.contains(fault.key());
    }

    private void settle(List<Fault> faults) {
        if (faults.stream().anyMatch(JudgeRow::isQuestion)) {
            choices.confirmed();
        }
        if (walk.answers().to(row).isPresent()) {
            faults.removeIf(JudgeRow::isQuestion);
        }
    }

    private JudgedRow stated(ProjectRequest after, List<Fault> faults) {
        List<PlanOfRow> plans = new ArrayList<>();
        if (!row.known()) {
            plan(row, plans, faults);
            row.years().forEach(year -> plan(year, plans, faults));
        }
        MilestonesOfRow milestones = new MilestonesOfRow(row, id, after, walk.milestones())
                .judge(id == null ? List.of() : stored.milestones().getOrDefault(id, List.of()));
        faults.addAll(milestones.faults());
        List<FieldDiff> changes = new ArrayList<>(FieldDiff.between(
                ShowProject.of(before, walk.names()), ShowProject.of(after, walk.names()), row.cells()));
        faults.removeIf(fault -> isStored(fault, changes));
        settle(faults);
        plans.forEach(plan -> changes.add(plan.change()));
        changes.addAll(milestones.changes());
        RowVerdict verdict = verdict(id, faults, changes);
        faults.addAll(milestones.notes());
        return new JudgedRow(
                row,
                verdict,
                id,
                faults,
                List.of(),
                changes,
                after.equals(before) ? null : new StatedProject(recognised.before(), after),
                plans,
                milestones.added(),
                RowChoices.LEFT_OUT);
    }

    /** What the project's years say otherwise, once it is stored as the latest says it: that was answered when it came in. */
    private boolean isStored(Fault fault, List<FieldDiff> changes) {
        return before != null
                && fault.key().equals("ledger.years-differ")
                && changes.stream().noneMatch(change -> Objects.equals(change.cell(), fault.cell()));
    }

    private void plan(StatedRow year, List<PlanOfRow> plans, List<Fault> faults) {
        PlanOfRow.of(year, stored.plan(id, year.planYear())).ifPresent(plan -> {
            plan.fault().ifPresent(faults::add);
            faults.addAll(form.of(year, plan.request()));
            plans.add(plan);
        });
    }

    private static RowVerdict verdict(UUID id, List<Fault> faults, List<FieldDiff> changes) {
        if (!faults.isEmpty()) {
            return faults.stream().allMatch(JudgeRow::isQuestion) ? RowVerdict.ASKED : RowVerdict.REFUSED;
        }
        if (id == null) {
            return RowVerdict.NEW;
        }
        return changes.isEmpty() ? RowVerdict.SAME : RowVerdict.CHANGED;
    }
}
