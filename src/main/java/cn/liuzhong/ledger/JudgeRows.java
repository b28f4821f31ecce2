package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.milestone.FindMilestones;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.progress.FindPlans;
import cn.liuzhong.progress.PlanView;
import cn.liuzhong.project.StateProjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what becomes of rows, against what is stored now. Writes nothing. */
@ApplicationScoped
public class JudgeRows {

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
                .flatMap(row -> Stream.concat(Stream.of(row), row.years().stream()))
                .map(StatedRow::planYear)
                .distinct()
                .forEach(year -> ofYears.put(year, plans.ofYear(caller, refs.keySet(), year)));
        JudgeRow.Stored stored = new JudgeRow.Stored(ofYears, milestones.ofProjects(caller, refs));
        List<JudgedRow> judged = recognised.stream()
                .map(row -> new JudgeRow(row, stored, walk, form).judged())
                .toList();
        return checked(caller, judged);
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
                .map(row -> found.containsKey(row) ? row.refusedFor(FormFaults.of(row.row(), found.get(row))) : row)
                .toList();
    }
}
