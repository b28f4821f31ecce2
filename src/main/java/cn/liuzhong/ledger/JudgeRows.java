package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.milestone.FindMilestones;
import cn.liuzhong.milestone.MilestoneView;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.progress.FindPlans;
import cn.liuzhong.progress.PlanView;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.StateProjects;
import cn.liuzhong.project.StatedProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says what becomes of rows, against what is stored now. Writes nothing. */
@ApplicationScoped
public class JudgeRows {

    private static final String QUESTION = "ledger.outlier";

    private final RecogniseRows recognise;
    private final FormFaults form;
    private final StateProjects projects;
    private final FindPlans plans;
    private final FindMilestones milestones;

    JudgeRows(
            RecogniseRows recognise,
            FormFaults form,
            StateProjects projects,
            FindPlans plans,
            FindMilestones milestones) {
        this.recognise = recognise;
        this.form = form;
        this.projects = projects;
        this.plans = plans;
        this.milestones = milestones;
    }

    /** As many statements for a hundred rows as for one. */
    @Transactional
    public List<JudgedRow> handle(Caller caller, List<StatedRow> rows, LedgerWalk walk) {
        List<RecognisedRow> recognised = recognise.of(caller, rows, walk);
        var refs = RecogniseRows.refs(recognised);
        Map<Integer, Map<UUID, PlanView>> ofYears = new HashMap<>();
        rows.stream()
                .map(StatedRow::planYear)
                .distinct()
                .forEach(year -> ofYears.put(year, plans.ofYear(caller, refs.keySet(), year)));
        Stored stored = new Stored(ofYears, milestones.ofProjects(caller, refs));
        List<JudgedRow> judged =
                recognised.stream().map(row -> judge(row, stored, walk)).toList();
        return checked(caller, judged);
    }

    private record Stored(Map<Integer, Map<UUID, PlanView>> plans, Map<UUID, List<MilestoneView>> milestones) {}

    private JudgedRow judge(RecognisedRow recognised, Stored stored, LedgerWalk walk) {
        StatedRow row = recognised.row();
        if (walk.answers().is(row, LedgerAnswer.Choice.SKIP)) {
            return JudgedRow.same(row, null, List.of(Fault.of(null, "ledger.left-out")));
        }
        if (recognised.match().isAsked()) {
            return JudgedRow.asked(row, recognised.question(), recognised.candidates());
        }
        if (row.known()) {
            return recognised.before() == null
                    ? JudgedRow.refused(
                            row, null, List.of(Fault.of(row.cell(LedgerColumn.NAME), "ledger.project-unknown")))
                    : stated(recognised, recognised.before().stated(), new ArrayList<>(row.faults()), stored, walk);
        }
        SeenRows.First first = walk.seen().firstOrNote(row, recognised.match().found());
        if (first != null && !walk.answers().is(row, LedgerAnswer.Choice.NEW)) {
            Fault twice = Fault.of(row.cell(LedgerColumn.NAME), "ledger.twice", first.place());
            return first.content() == SeenRows.content(row)
                    ? JudgedRow.same(row, recognised.match().found(), List.of(twice))
                    : JudgedRow.asked(row, twice, List.of());
        }
        ProjectRequest before =
                recognised.before() == null ? null : recognised.before().stated();
        MergeRow merge = new MergeRow(row, before, walk.names());
        ProjectRequest after = merge.merged();
        List<Fault> faults = new ArrayList<>(row.faults());
        faults.addAll(merge.faults());
        if (merge.faults().isEmpty() && !after.equals(before)) {
            faults.addAll(form.of(row, after));
        }
        return stated(recognised, after, faults, stored, walk);
    }

    private JudgedRow stated(
            RecognisedRow recognised, ProjectRequest after, List<Fault> faults, Stored stored, LedgerWalk walk) {
        StatedRow row = recognised.row();
        UUID id = recognised.match().found();
        ProjectRequest before =
                recognised.before() == null ? null : recognised.before().stated();
        PlanOfRow plan = row.known()
                ? null
                : PlanOfRow.of(
                                row,
                                id == null
                                        ? null
                                        : stored.plans().get(row.planYear()).get(id))
                        .orElse(null);
        if (plan != null) {
            plan.fault(row).ifPresent(faults::add);
            faults.addAll(form.of(row, plan.request()));
        }
        MilestonesOfRow added = MilestonesOfRow.of(
                row.milestones(), id == null ? List.of() : stored.milestones().getOrDefault(id, List.of()), after);
        faults.addAll(added.faults());
        if (walk.answers().to(row).isPresent()) {
            faults.removeIf(fault -> fault.key().equals(QUESTION));
        }
        List<FieldDiff> changes = new ArrayList<>(
                FieldDiff.between(ShowProject.of(before, walk.names()), ShowProject.of(after, walk.names())));
        if (plan != null) {
            changes.add(plan.change());
        }
        changes.addAll(added.changes());
        return new JudgedRow(
                row,
                verdict(id, faults, changes),
                id,
                faults,
                List.of(),
                changes,
                after.equals(before) ? null : new StatedProject(recognised.before(), after),
                plan,
                added.added());
    }

    private static RowVerdict verdict(UUID id, List<Fault> faults, List<FieldDiff> changes) {
        if (!faults.isEmpty()) {
            return faults.stream().allMatch(fault -> fault.key().equals(QUESTION))
                    ? RowVerdict.ASKED
                    : RowVerdict.REFUSED;
        }
        if (id == null) {
            return RowVerdict.NEW;
        }
        return changes.isEmpty() ? RowVerdict.SAME : RowVerdict.CHANGED;
    }

    /** What the projects' own feature says, of those that nothing else is wrong with. */
    private List<JudgedRow> checked(Caller caller, List<JudgedRow> judged) {
        List<JudgedRow> asked = judged.stream()
                .filter(row -> row.project() != null && row.verdict() != RowVerdict.REFUSED)
                .toList();
        List<Optional<InvalidInput>> faults =
                projects.judge(caller, asked.stream().map(JudgedRow::project).toList());
        Map<JudgedRow, InvalidInput> found = new IdentityHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            JudgedRow row = asked.get(i);
            faults.get(i).ifPresent(fault -> found.put(row, fault));
        }
        return judged.stream()
                .map(row -> found.containsKey(row)
                        ? JudgedRow.refused(
                                row.row(), row.projectId(), List.of(FormFaults.of(row.row(), found.get(row))))
                        : row)
                .toList();
    }
}
