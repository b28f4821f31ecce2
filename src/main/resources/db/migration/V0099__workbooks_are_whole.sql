-- What verify-audit says of every kept file holds for workbooks too: while one is there, it is the one that was handed in. It goes
-- in the end, so that it is gone is no fault; that all of them are emptied at one go, none too young spared, is.
create trigger ledger_import_file_never_emptied before truncate on ledger_import_file
    for each statement execute function refuse_change();

-- Added to the list as it stands, whichever migration stated it last.
do $do$
declare
    listed text := (select prosrc from pg_proc where oid = 'audit_keepers()'::regprocedure);
begin
    execute format(
        'create or replace function audit_keepers() returns table (held text, keeper text, does text) language sql immutable as %L',
        rtrim(listed, E' \n') || $list$,
        ('ledger_import_file', 'ledger_import_file_never_emptied', 'refuse_change')
$list$);
end
$do$;

-- As before, and the workbooks that are still there.
create or replace function audit_content_faults() returns table (part text, row_key text, seq int, fault text)
language sql stable as $$
    select kept.part, kept.row_key, null::int,
           case when kept.content is null then 'its file is gone' else 'its file is not the one it was kept with' end
      from (select 'printed_letter' as part, paper_id || '/' || format as row_key, sha256 as hash, content
              from printed_letter left join printed_letter_content using (paper_id, format)
            union all
            select 'letter_template', kind || '/' || version, sha256, content
              from letter_template left join letter_template_content using (kind, version)
            union all
            select 'attachment', id::text, sha256, content
              from attachment left join attachment_content on attachment_id = id
            union all
            select 'ledger_import', id::text, sha256, content
              from ledger_import join ledger_import_file on import_id = id) as kept
     where kept.content is null or encode(sha256(kept.content), 'hex') <> kept.hash
$$;
