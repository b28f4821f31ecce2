package cn.liuzhong.ledger;

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

    private record Place(String sheet, int row) {}

    private final Map<Place, LedgerAnswer> byRow;

    /** The later of two about one row counts. */
    Answers(Collection<LedgerAnswer> answers) {
        byRow = answers.stream()
                .collect(Collectors.toMap(
                        answer -> new Place(answer.sheet(), answer.row()), Function.identity(), (one, later) -> later));
    }

    Optional<LedgerAnswer> to(StatedRow row) {
        return Optional.ofNullable(byRow.get(new Place(row.sheet(), row.row())));
    }

    List<LedgerAnswer> all() {
        return List.copyOf(byRow.values());
    }

    /** The project that a row was said to be about. */
    Optional<UUID> project(StatedRow row) {
        return to(row).filter(answer -> answer.choice() == LedgerAnswer.Choice.PROJECT)
                .map(LedgerAnswer::projectId);
    }

    boolean is(StatedRow row, LedgerAnswer.Choice choice) {
        return to(row).filter(answer -> answer.choice() == choice).isPresent();
    }
}
