-- 台账导入: a workbook that was handed in, what was found in it row by row, and whether it was applied.
create table ledger_import (
    id           uuid primary key,
    file_name    text not null,
    size         int not null,
    sha256       text not null,
    dry_run      boolean not null,
    status       text not null,
    sheets       text[] not null,
    ignored      text[] not null,
    -- Rows by what becomes of them; skipped: sums, headings, blank ones.
    new_rows     int not null default 0,
    changed_rows int not null default 0,
    same_rows    int not null default 0,
    asked_rows   int not null default 0,
    refused_rows int not null default 0,
    answers      jsonb not null default '[]',
    handed_in_by text not null,
    handed_in_at timestamptz not null,
    checked_at   timestamptz,
    applied_by   text,
    applied_at   timestamptz,
    version      bigint not null default 0,
    constraint ledger_import_status_known check (status in ('CHECKING', 'CHECKED', 'APPLIED', 'FAILED')),
    constraint ledger_import_applied check ((status = 'APPLIED') = (applied_at is not null))
);

create table ledger_import_file (
    import_id uuid primary key constraint ledger_import_file_import references ledger_import,
    content   bytea not null
);

create table ledger_import_row (
    import_id  uuid not null constraint ledger_import_row_import references ledger_import,
    position   int not null,
    sheet      text not null,
    row_number int not null,
    verdict    text not null,
    project_id uuid,
    list_no    text,
    name       text,
    faults     jsonb not null,
    changes    jsonb not null,
    candidates jsonb not null,
    constraint ledger_import_row_key primary key (import_id, position),
    constraint ledger_import_row_verdict_known check (verdict in ('NEW', 'CHANGED', 'SAME', 'ASKED', 'REFUSED'))
);
create index ledger_import_row_by_verdict on ledger_import_row (import_id, verdict, position);

-- Apart from the import, so that it can be watched while another transaction holds that.
create table ledger_import_progress (
    import_id uuid primary key constraint ledger_import_progress_import references ledger_import,
    phase     text not null,
    done      int not null,
    of_rows   int not null,
    constraint ledger_import_progress_phase_known check (phase in ('CHECK', 'APPLICATION'))
);

create trigger ledger_import_stays before update on ledger_import
    for each row when (old.status = 'APPLIED')
    execute function refuse_change();
create trigger ledger_import_never_goes before delete on ledger_import
    for each row execute function refuse_change();
create trigger ledger_import_file_stays before update or delete on ledger_import_file
    for each row execute function refuse_change();

select audit_table('ledger_import', 'LEDGER_IMPORT');
