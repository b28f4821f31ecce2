package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads what was handed in and what was found in it. */
@ApplicationScoped
public class FindImports implements AuditSubject {

    private static final int SHOWN = 50;

    private final LedgerImportRepository imports;
    private final Messages messages;

    FindImports(LedgerImportRepository imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** With its first rows. */
    @Transactional
    public LedgerImportView one(Caller caller, UUID id, Locale locale) {
        LedgerImport row = imports.require(id);
        Page<LedgerRowView> first = rows(caller, id, null, Paging.first(SHOWN), locale);
        return LedgerImportView.of(row, imports.progress(id), first.items(), messages, locale);
    }

    /** The newest first. */
    @Transactional
    public Page<LedgerImportView> page(Caller caller, Paging paging, Locale locale) {
        Long total = paging.wantsTotal() ? imports.count() : null;
        return Page.cut(imports.page(paging), paging, row -> Cursor.of(row.id), total)
                .map(rows -> rows.stream()
                        .map(row -> LedgerImportView.of(row, imports.progress(row.id), List.of(), messages, locale))
                        .toList());
    }

    /**
     * In the order of the workbook.
     *
     * @param verdict null for all
     */
    @Transactional
    public Page<LedgerRowView> rows(Caller caller, UUID id, RowVerdict verdict, Paging paging, Locale locale) {
        imports.require(id);
        Long total = paging.wantsTotal() ? imports.countRows(id, verdict) : null;
        return Page.cut(imports.rows(id, verdict, paging), paging, row -> Cursor.of(row.position), total)
                .map(rows -> rows.stream()
                        .map(row -> LedgerRowView.of(row, messages, locale))
                        .toList());
    }

    /** The workbook itself. */
    @Transactional
    public Received received(Caller caller, UUID id) {
        LedgerImport row = imports.require(id);
        return new Received(imports.content(id), row.handedInAt);
    }

    /** @param at when it was handed in; a ledger that names no year is of that one */
    record Received(byte[] content, Instant at) {}

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.LEDGER_IMPORT;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!caller.role().readsEverything()) {
            throw new NoSuchRow(entity().name(), id);
        }
        imports.require(uuid(id));
    }
}
