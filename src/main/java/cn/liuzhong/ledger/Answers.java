package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.StatedRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was answered about a file's rows. */
final class Answers {

    static final Answers NONE = new Answers(List.of());

    private final Map<Place, LedgerAnswer> byRow;

    /** The later of two about one row counts. */
    Answers(Collection<LedgerAnswer> answers) {
        byRow = answers.stream()
                .collect(Collectors.toMap(
                        answer -> new Place(answer.sheet(), answer.row()), Function.identity(), (one, later) -> later));
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
