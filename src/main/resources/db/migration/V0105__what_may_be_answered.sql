-- A row says which answers it allows. Of rows that were checked before, those that are asked about take what was taken then; who
-- wants to know more checks them again.
alter table ledger_import_row add column choices jsonb not null default '["SKIP"]';
update ledger_import_row set choices = '["PROJECT", "NEW", "AS_IT_IS", "SKIP"]' where verdict = 'ASKED';
alter table ledger_import_row alter column choices drop default;
