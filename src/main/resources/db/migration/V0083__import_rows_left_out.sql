-- Rows that are taken for sums, headings and remarks: how many, and the first of them.
alter table ledger_import
    add column skipped_rows int not null default 0,
    add column skipped text[] not null default '{}';
