-- Inboxes and messages that are sent again are made from what was announced: it stays as it was. When it was told is entered once.
create trigger outbox_stays before update on outbox
    for each row when (old.* is distinct from new.*)
    execute function keep_row('', 'told_at');
create trigger outbox_never_goes before delete on outbox
    for each row execute function refuse_change();

-- Workbooks grow the database by megabytes each. Their hash, what was found in them by numbers and what they changed stays; the files
-- may go, but not while anybody may still ask what he handed in.
create function keep_recent_workbook() returns trigger language plpgsql as $$
begin
    if exists (select from ledger_import i
                where i.id = old.import_id
                  and (i.status = 'CHECKING'
                       or greatest(i.handed_in_at, i.checked_at, i.applied_at) > now() - interval '30 days')) then
        raise exception 'delete of % is refused: it is too young', tg_table_name
            using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
    end if;
    return old;
end
$$;

-- It must find the service's own tables, whatever the session calls by their names.
do $$
begin
    execute format('alter function keep_recent_workbook() set search_path = %I, pg_temp', current_schema());
end
$$;

drop trigger ledger_import_file_stays on ledger_import_file;
create trigger ledger_import_file_stays before update on ledger_import_file
    for each row execute function refuse_change();
create trigger ledger_import_file_kept before delete on ledger_import_file
    for each row execute function keep_recent_workbook();

-- With those that were named before, whichever migrations named them.
do $$
begin
    execute (
        select 'create or replace function audit_keepers() returns table (held text, keeper text, does text)'
            || ' language sql immutable as $keepers$ values '
            || string_agg(format('(%L, %L, %L)', held, keeper, does), ', ') || '$keepers$'
          from (select * from audit_keepers()
                union all
                values ('outbox', 'outbox_stays', 'keep_row'),
                       ('outbox', 'outbox_never_goes', 'refuse_change'),
                       ('ledger_import_file', 'ledger_import_file_kept', 'keep_recent_workbook')) as named);
end
$$;
