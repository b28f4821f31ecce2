-- When an import was last seen at work: one that has not been for long has lost its service.
alter table ledger_import_progress add column at timestamptz not null default now();
