-- The bytes of letters, templates and attached files lie outside the record of changes, which holds their hashes: no table of them is
-- emptied, and verify-audit compares each with its hash.
create trigger printed_letter_content_never_emptied before truncate on printed_letter_content
    for each statement execute function refuse_change();
create trigger letter_template_content_never_emptied before truncate on letter_template_content
    for each statement execute function refuse_change();
create trigger attachment_content_never_emptied before truncate on attachment_content
    for each statement execute function refuse_change();

-- Added to the list as it stands, whichever migration stated it last.
do $do$
declare
    listed text := (select prosrc from pg_proc where oid = 'audit_keepers()'::regprocedure);
begin
    execute format(
        'create or replace function audit_keepers() returns table (held text, keeper text, does text) language sql immutable as %L',
        rtrim(listed, E' \n') || $list$,
        ('printed_letter_content', 'printed_letter_content_never_emptied', 'refuse_change'),
        ('letter_template_content', 'letter_template_content_never_emptied', 'refuse_change'),
        ('attachment_content', 'attachment_content_never_emptied', 'refuse_change')
$list$);
end
$do$;

-- Row by row, so that all of them together need not fit anywhere.
create function audit_content_faults() returns table (part text, row_key text, seq int, fault text)
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
              from attachment left join attachment_content on attachment_id = id) as kept
     where kept.content is null or encode(sha256(kept.content), 'hex') <> kept.hash
$$;
