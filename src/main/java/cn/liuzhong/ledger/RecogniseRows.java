package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.RowMatch;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.KnownProject;
import cn.liuzhong.project.RecogniseProjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the projects that rows are about, of many rows at once. */
@ApplicationScoped
class RecogniseRows {

    private final LedgerNames names;
    private final RecogniseProjects projects;

    RecogniseRows(LedgerNames names, RecogniseProjects projects) {
        this.names = names;
        this.projects = projects;
    }

    List<RecognisedRow> of(Caller caller, List<StatedRow> rows, LedgerWalk walk) {
        names.find(caller, rows, walk.names());
        Map<UUID, KnownProject> known = known(caller, rows, walk);
        names.show(caller, known.values().stream().map(KnownProject::stated).toList(), walk.names());
        List<RowMatch.Known> features = known.values().stream()
                .map(ProjectKeys::features)
                .map(walk.written()::before)
                .toList();
        Map<String, List<RowMatch.Known>> index = new HashMap<>();
        features.forEach(
                project -> ProjectKeys.of(project).forEach(key -> index.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(project)));
        return rows.stream().map(row -> recognise(row, known, index, walk)).toList();
    }

    private Map<UUID, KnownProject> known(Caller caller, List<StatedRow> rows, LedgerWalk walk) {
        List<String> codes = rows.stream().flatMap(row -> row.codes().stream()).toList();
        List<String> listNos = texts(rows, LedgerColumn.LIST_NO);
        List<String> nameKeys =
                texts(rows, LedgerColumn.NAME).stream().map(CellText::key).toList();
        Map<UUID, KnownProject> known = new HashMap<>();
        projects.handle(caller, codes, listNos, nameKeys).forEach(project -> known.put(project.id(), project));
        Set<UUID> others = rows.stream()
                .flatMap(row -> Stream.concat(
                        walk.answers().project(row).stream(), walk.written().under(ProjectKeys.of(row)).stream()))
                .collect(Collectors.toSet());
        projects.byId(caller, List.copyOf(others)).forEach(project -> known.put(project.id(), project));
        known.keySet().removeIf(walk.written()::hasEntered);
        return known;
    }

    private static RecognisedRow recognise(
            StatedRow row, Map<UUID, KnownProject> known, Map<String, List<RowMatch.Known>> index, LedgerWalk walk) {
        Set<RowMatch.Known> near = near(row, index);
        RowMatch found = RowMatch.of(wanted(row, walk.names()), near);
        RowMatch match = answered(row, known, walk.answers())
                .orElse(
                        found.renamed() && walk.answers().is(row, LedgerAnswer.Choice.AS_IT_IS)
                                ? RowMatch.certain(found.candidates().get(0))
                                : found);
        List<Candidate> candidates = found.candidates().stream()
                .map(id -> Candidate.of(known.get(id), walk.names()))
                .toList();
        Candidate holder = near.stream()
                .filter(project -> project.hasListNo(row.text(LedgerColumn.LIST_NO)))
                .filter(project -> !project.id().equals(match.found()))
                .map(project -> Candidate.of(known.get(project.id()), walk.names()))
                .findAny()
                .orElse(null);
        return new RecognisedRow(
                row, match, found, match.found() == null ? null : known.get(match.found()), candidates, holder);
    }

    private static Optional<RowMatch> answered(StatedRow row, Map<UUID, KnownProject> known, Answers answers) {
        return answers.is(row, LedgerAnswer.Choice.NEW)
                ? Optional.of(RowMatch.NEW)
                : answers.project(row).filter(known::containsKey).map(RowMatch::certain);
    }

    private static Set<RowMatch.Known> near(StatedRow row, Map<String, List<RowMatch.Known>> index) {
        return ProjectKeys.of(row).stream()
                .map(index::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static RowMatch.Wanted wanted(StatedRow row, Names names) {
        String unit = row.text(LedgerColumn.UNIT);
        Set<Ref> called = unit == null ? Set.of() : names.units(unit);
        return new RowMatch.Wanted(
                row.codes(),
                row.text(LedgerColumn.LIST_NO),
                row.text(LedgerColumn.NAME),
                called.size() == 1 ? called.iterator().next().id() : null);
    }

    private static List<String> texts(List<StatedRow> rows, LedgerColumn column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static Map<UUID, Ref> refs(List<RecognisedRow> rows) {
        return rows.stream()
                .map(RecognisedRow::before)
                .filter(Objects::nonNull)
                .map(project -> new Ref(project.id(), project.stated().name()))
                .distinct()
                .collect(Collectors.toMap(Ref::id, Function.identity()));
    }
}
