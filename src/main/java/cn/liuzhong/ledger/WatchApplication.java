package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps how far the application of a workbook is, and when it came to nothing: then it is as it was, checked. */
@ApplicationScoped
public class WatchApplication {

    private static final Logger LOG = Logger.getLogger(WatchApplication.class);

    private final LedgerImportRepository imports;
    private final NoteResults note;
    private final OfficeClock clock;

    WatchApplication(LedgerImportRepository imports, NoteResults note, OfficeClock clock) {
        this.imports = imports;
        this.note = note;
        this.clock = clock;
    }

    /**
     * Of two at once, one: whether it is still to be applied is looked at when nobody else can begin.
     *
     * @throws Refused when it is applied already, being applied, not checked, or kept no longer: in the background nobody would hear
     * @throws InvalidInput when a row does not allow what is answered about it
     */
    @Transactional
    public void begin(Caller caller, UUID id, Expected expected, Answers answers) {
        boolean begins = imports.beginApplication(id, clock.now().minus(LedgerImportProgress.LOST_AFTER), clock.now());
        LedgerImport begun = imports.require(id);
        begun.requireApplicable(expected);
        if (!begins) {
            throw new Refused(Refusal.of("ledger.being-applied"));
        }
        if (!imports.keepsFile(id)) {
            throw new Refused(Refusal.of("ledger.file-gone"));
        }
        answers.requireAllowed(begun.answers, imports.rows(id, answers.rowNumbers()));
    }

    @Transactional
    public void advance(Caller caller, UUID id, int applied) {
        imports.advance(id, ImportPhase.APPLICATION, applied, clock.now());
    }

    /** Nothing was written; it may be applied again. */
    @Transactional
    public void stop(Caller caller, UUID id) {
        LedgerImport stopped = imports.require(id);
        if (stopped.status == ImportStatus.CHECKED) {
            imports.advance(id, ImportPhase.CHECK, stopped.rows(), clock.now());
        }
    }

    /** Nobody waits for an answer. */
    @Transactional
    public void tell(Caller caller, UUID id) {
        note.tell(caller, imports.require(id));
    }

    /** The same of one that came to nothing; a check that has failed has told of itself. */
    @Transactional
    public void tellStopped(Caller caller, UUID id) {
        if (imports.require(id).status == ImportStatus.CHECKED) {
            tell(caller, id);
        }
    }

    /** Those whose service has ended while it applied them. One at work holds the lock; it is left alone. */
    @Transactional
    public void stopLost(Caller caller) {
        if (imports.isNoneBeingApplied()) {
            imports.applyingSince(clock.now().minus(LedgerImportProgress.LOST_AFTER))
                    .forEach(lost -> {
                        LOG.errorf(
                                "the application of ledger import %s ended with its service; nothing was written",
                                lost.id);
                        stop(caller, lost.id);
                        note.tell(caller, lost);
                    });
        }
    }
}
