package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Applies a workbook, all of it or nothing: every row is judged again in the transaction that writes it. */
@ApplicationScoped
public class WriteImport {

    /** A row stands in the way that had not, when the workbook was checked. */
    static final class RowsOpen extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Something that rows say is stored in another way than when the workbook was checked. */
    static final class RowsMoved extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Seconds. As many rows as a workbook may have take ten minutes on a slow machine. */
    private static final int LONGEST = 3600;

    private final LedgerImportRepository imports;
    private final WalkImport walk;
    private final WriteRows write;
    private final WatchApplication watch;
    private final OfficeClock clock;

    WriteImport(
            LedgerImportRepository imports,
            WalkImport walk,
            WriteRows write,
            WatchApplication watch,
            OfficeClock clock) {
        this.imports = imports;
        this.walk = walk;
        this.write = write;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * @throws RowsOpen when a row is refused or asked about; nothing is written
     * @throws RowsMoved when a row changes something else than was shown; nothing is written
     * @throws Refused when it is applied already, or not checked
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public void handle(Caller caller, UUID id, Expected expected, Answers answers) {
        LedgerImport locked = imports.lock(id);
        locked.requireApplicable(expected);
        AsChecked asChecked = new AsChecked(id, new Answers(locked.answers), answers);
        imports.letGo();
        RowCounts counts = new RowCounts();
        write.begin(caller);
        walk.handle(caller, id, answers, (rows, context) -> {
            if (rows.stream().anyMatch(JudgedRow::isOpen)) {
                throw new RowsOpen();
            }
            if (!asChecked.holds(rows, imports.rows(id, counts.total(), rows.size()))) {
                throw new RowsMoved();
            }
            context.written().add(rows, write.handle(caller, rows));
            imports.letGo();
            counts.add(rows);
            QuarkusTransaction.requiringNew().run(() -> watch.advance(caller, id, counts.total()));
        });
        write.end(caller);
        LedgerImport applied = imports.require(id);
        applied.answers = answers.all();
        applied.applied(counts, caller.name(), clock.now());
        watch.tell(caller, applied.id);
    }
}
