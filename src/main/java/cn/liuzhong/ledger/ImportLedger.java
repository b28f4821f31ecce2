package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.RowVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Takes a workbook in and checks it, and applies it when it is no dry run and nothing stands in the way. */
@ApplicationScoped
public class ImportLedger {

    private static final Logger LOG = Logger.getLogger(ImportLedger.class);

    private final ReceiveLedger receive;
    private final CheckImport check;
    private final ApplyImport apply;
    private final ExecutorService background;

    ImportLedger(ReceiveLedger receive, CheckImport check, ApplyImport apply, ExecutorService background) {
        this.receive = receive;
        this.check = check;
        this.apply = apply;
        this.background = background;
    }

    /**
     * @param later whether to answer before it is checked; how far it is can be watched
     * @return the import's id
     */
    public UUID handle(Caller caller, String fileName, byte[] content, boolean dryRun, boolean later) {
        UUID id = receive.handle(caller, fileName, content, dryRun);
        if (later) {
            background.execute(() -> unwatched(caller, id, dryRun));
        } else {
            work(caller, id, dryRun);
        }
        return id;
    }

    /** What fails is to be read in the import's status. */
    private void unwatched(Caller caller, UUID id, boolean dryRun) {
        try {
            work(caller, id, dryRun);
        } catch (RuntimeException failure) {
            LOG.error("ledger import " + id + " failed", failure);
        }
    }

    private void work(Caller caller, UUID id, boolean dryRun) {
        RowCounts counts = check.handle(caller, id, Answers.NONE);
        if (!dryRun && counts.of(RowVerdict.REFUSED) == 0 && counts.of(RowVerdict.ASKED) == 0) {
            apply.afterCheck(caller, id);
        }
    }
}
