package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Applies a checked workbook with what the office answered about its rows. */
@ApplicationScoped
public class ApplyImport {

    private static final Logger LOG = Logger.getLogger(ApplyImport.class);

    private final WriteImport write;
    private final CheckImport check;
    private final WatchApplication watch;
    private final NoteResults note;
    private final ExecutorService background;

    ApplyImport(
            WriteImport write,
            CheckImport check,
            WatchApplication watch,
            NoteResults note,
            ExecutorService background) {
        this.write = write;
        this.check = check;
        this.watch = watch;
        this.note = note;
        this.background = background;
    }

    /**
     * @param later whether to answer before it is applied; how far it is can be watched
     * @throws InvalidInput when a row does not allow what is answered about it
     * @throws Refused when rows are refused or asked about, or have changed; what there is to say of them is found with the import
     */
    public void handle(Caller caller, UUID id, Expected expected, Answers answers, boolean later) {
        watch.begin(caller, id, expected, answers);
        if (later) {
            background.execute(() -> unwatched(caller, id, expected, answers));
        } else {
            work(caller, id, expected, answers);
        }
    }

    /**
     * What was handed in to be applied at once. Another may have changed the list since it was checked, then it stays checked; or may
     * be applying it already.
     */
    void afterCheck(Caller caller, UUID id) {
        try {
            watch.begin(caller, id, Expected.any(), Answers.NONE);
        } catch (Refused quicker) {
            return;
        }
        told(caller, id, Expected.any(), Answers.NONE);
    }

    private void unwatched(Caller caller, UUID id, Expected expected, Answers answers) {
        try {
            told(caller, id, expected, answers);
        } catch (RuntimeException failure) {
            LOG.error("the application of ledger import " + id + " failed", failure);
        }
    }

    /** What comes to nothing is to be read in the import, and the office is told. */
    private void told(Caller caller, UUID id, Expected expected, Answers answers) {
        try {
            work(caller, id, expected, answers);
        } catch (Refused changed) {
            note.leave(caller, id);
        } catch (RuntimeException failure) {
            watch.tellStopped(caller, id);
            throw failure;
        }
    }

    private void work(Caller caller, UUID id, Expected expected, Answers answers) {
        try {
            write.handle(caller, id, expected, answers);
        } catch (WriteImport.RowsOpen open) {
            RowCounts counts = check.handle(caller, id, answers);
            throw new Refused(
                    Refusal.of("ledger.rows-open", counts.of(RowVerdict.REFUSED), counts.of(RowVerdict.ASKED)));
        } catch (WriteImport.RowsMoved moved) {
            check.handle(caller, id, answers);
            throw new Refused(Refusal.of("ledger.rows-moved"));
        } catch (RuntimeException failure) {
            watch.stop(caller, id);
            throw failure;
        }
    }
}
