package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.InvalidInput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was answered about a file's rows. */
final class Answers {

    static final Answers NONE = new Answers(List.of());

    private final List<LedgerAnswer> given;
    private final Map<Place, LedgerAnswer> byRow;

    /** The later of two about one row counts. */
    Answers(Collection<LedgerAnswer> answers) {
        given = List.copyOf(answers);
        byRow = answers.stream()
                .collect(Collectors.toMap(
                        answer -> new Place(answer.sheet(), answer.row()), Function.identity(), (one, later) -> later));
    }

    List<Integer> rowNumbers() {
        return given.stream().map(LedgerAnswer::row).distinct().toList();
    }

    /**
     * @param before with which the rows were checked: those were allowed then, whatever has become of their rows
     * @param rows at least all that are answered
     * @throws InvalidInput naming the first row that there is not, or that does not allow its answer
     */
    void requireAllowed(Collection<LedgerAnswer> before, Collection<LedgerImportRow> rows) {
        Set<LedgerAnswer> allowed = Set.copyOf(before);
        Map<Place, LedgerImportRow> byPlace = rows.stream()
                .collect(Collectors.toMap(LedgerImportRow::place, Function.identity(), (one, same) -> one));
        for (int i = 0; i < given.size(); i++) {
            LedgerAnswer answer = given.get(i);
            if (!allowed.contains(answer)) {
                Place place = new Place(answer.sheet(), answer.row());
                require(answer, place, byPlace.get(place), "/answers/" + i);
            }
        }
    }

    private static void require(LedgerAnswer answer, Place place, LedgerImportRow row, String pointer) {
        if (row == null) {
            throw new InvalidInput(pointer + "/row", "ledger.no-row", place.toString());
        }
        if (!row.allows(answer.choice())) {
            throw new InvalidInput(pointer + "/choice", "ledger.no-choice", place.toString(), row.choices.toString());
        }
        boolean chooses = answer.choice() == LedgerAnswer.Choice.PROJECT;
        if (chooses && !row.mayBe(answer.projectId()) || !chooses && answer.projectId() != null) {
            throw new InvalidInput(pointer + "/projectId", "ledger.no-candidate", place.toString());
        }
    }

    Optional<LedgerAnswer> to(StatedRow row) {
        return Optional.ofNullable(byRow.get(row.place()));
    }

    List<LedgerAnswer> all() {
        return List.copyOf(byRow.values());
    }

    /** The project that a row was said to be about. */
    Optional<UUID> project(StatedRow row) {
        return to(row).filter(answer -> answer.choice() == LedgerAnswer.Choice.PROJECT)
                .map(LedgerAnswer::projectId);
    }

    /** Whether some row was said to be about that project. */
    boolean names(UUID project) {
        return byRow.values().stream()
                .anyMatch(answer -> answer.choice() == LedgerAnswer.Choice.PROJECT
                        && answer.projectId() != null
                        && answer.projectId().equals(project));
    }

    /** Whether a row counts as what the workbook makes of it: nobody said that it is left out, or which project it is. */
    boolean joins(StatedRow row) {
        return to(row).isEmpty() || is(row, LedgerAnswer.Choice.AS_IT_IS);
    }

    boolean isLeftOut(Place row) {
        return byRow.containsKey(row) && byRow.get(row).choice() == LedgerAnswer.Choice.SKIP;
    }

    boolean is(StatedRow row, LedgerAnswer.Choice choice) {
        return to(row).filter(answer -> answer.choice() == choice).isPresent();
    }
}
