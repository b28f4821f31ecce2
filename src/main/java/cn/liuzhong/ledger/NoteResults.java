package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps what a check finds, a few rows at a time, so that it can be watched and nothing has to be held. */
@ApplicationScoped
public class NoteResults {

    private final LedgerImportRepository imports;
    private final OfficeClock clock;

    NoteResults(LedgerImportRepository imports, OfficeClock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** What an earlier check found is forgotten. */
    @Transactional
    public void begin(Caller caller, UUID id, Answers answers) {
        imports.require(id).answers = answers.all();
        imports.forgetRows(id);
        imports.advance(id, ImportPhase.CHECK, 0);
    }

    /** @param before how many rows came before these */
    @Transactional
    public void add(Caller caller, UUID id, int before, List<JudgedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            imports.record(LedgerImportRow.of(id, before + i + 1, rows.get(i)));
        }
        imports.advance(id, ImportPhase.CHECK, before + rows.size());
    }

    @Transactional
    public void finish(Caller caller, UUID id, RowCounts counts) {
        imports.require(id).checked(counts, clock.now());
    }

    @Transactional
    public void fail(Caller caller, UUID id) {
        imports.require(id).status = ImportStatus.FAILED;
    }

    @Transactional
    public void advance(Caller caller, UUID id, int applied) {
        imports.advance(id, ImportPhase.APPLICATION, applied);
    }
}
