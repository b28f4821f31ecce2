package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Checks a workbook against the database and keeps what it finds, row by row; changes nothing else. */
@ApplicationScoped
class CheckImport {

    private final WalkImport walk;
    private final NoteResults note;

    CheckImport(WalkImport walk, NoteResults note) {
        this.walk = walk;
        this.note = note;
    }

    RowCounts handle(Caller caller, UUID id, Answers answers) {
        RowCounts counts = new RowCounts();
        note.begin(caller, id, answers);
        try {
            walk.handle(caller, id, answers, (rows, context) -> {
                note.add(caller, id, counts.total(), rows);
                counts.add(rows);
            });
            note.finish(caller, id, counts);
        } catch (RuntimeException failure) {
            note.fail(caller, id);
            throw failure;
        }
        return counts;
    }
}
