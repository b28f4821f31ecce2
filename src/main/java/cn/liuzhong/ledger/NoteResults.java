package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what a check finds, a few rows at a time, so that it can be watched and nothing has to be held. */
@ApplicationScoped
public class NoteResults {

    private final LedgerImportRepository imports;
    private final Announce announce;
    private final OfficeClock clock;

    NoteResults(LedgerImportRepository imports, Announce announce, OfficeClock clock) {
        this.imports = imports;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * What an earlier check found is forgotten.
     *
     * @throws Refused when it is applied, or somebody else is checking it again
     */
    @Transactional
    public void begin(Caller caller, UUID id, Answers answers) {
        LedgerImport begun = imports.require(id);
        begun.requireCheckable();
        begun.answers = answers.all();
        begun.status = ImportStatus.CHECKING;
        imports.forgetRows(id);
        imports.advance(id, ImportPhase.CHECK, 0, clock.now());
    }

    /** @param before how many rows came before these */
    @Transactional
    public void add(Caller caller, UUID id, int before, List<JudgedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            imports.record(LedgerImportRow.of(id, before + i + 1, rows.get(i)));
        }
        imports.advance(id, ImportPhase.CHECK, before + rows.size(), clock.now());
    }

    @Transactional
    public void finish(Caller caller, UUID id, RowCounts counts) {
        LedgerImport checked = imports.require(id);
        checked.checked(counts, clock.now());
        if (checked.dryRun || checked.askedRows + checked.refusedRows > 0) {
            tell(caller, checked);
        }
    }

    /** It can only be handed in again; unless another check of it has come to its end. */
    @Transactional
    public void fail(Caller caller, UUID id) {
        LedgerImport failed = imports.require(id);
        if (failed.status == ImportStatus.CHECKING) {
            failed.status = ImportStatus.FAILED;
            tell(caller, failed);
        }
    }

    /** What was to be applied is left as checked: it has to be looked at first. What the check has told is not told again. */
    @Transactional
    public void leave(Caller caller, UUID id) {
        LedgerImport left = imports.require(id);
        if (left.status == ImportStatus.CHECKED && !left.dryRun && left.askedRows + left.refusedRows == 0) {
            tell(caller, left);
        }
    }

    /** Those whose service has ended while it checked them. */
    @Transactional
    public void failLost(Caller caller) {
        imports.checkingSince(clock.now().minus(LedgerImportProgress.LOST_AFTER))
                .forEach(lost -> fail(caller, lost.id));
    }

    /** The office hears how an import has come out; each time, for one that was asked about is checked again. */
    @Transactional
    public void tell(Caller caller, LedgerImport ended) {
        UUID batch = Ids.next();
        Map<String, Object> facts = Map.of(
                "fileName", ended.fileName,
                "status", ended.status,
                "new", ended.newRows,
                "changed", ended.changedRows,
                "refused", ended.refusedRows + ended.askedRows);
        announce.handle(
                caller,
                NotificationEvent.IMPORT_FINISHED,
                batch,
                List.of(new Announcement(ended.id, Audience.OFFICE, batch.toString(), facts)),
                clock.now());
    }
}
