-- How often a message was tried, and when it is tried next, changes with each attempt and each opening of its channel, for days
-- where a receiver is down: the record would grow by both images of the row each time and say nothing. What it enters of a message
-- is what it tells and what became of it; the last error stands in the row.
create or replace function audit_image(audited regclass, alias text) returns text language sql stable as $$
    select 'to_jsonb(' || alias || ')'
        || case when audited = 'dispatch'::regclass
                then ' - ''{attempts,first_tried_at,next_try_at,last_error,version}''::text[]' else '' end
        || coalesce(string_agg(format(' - %L', attname), '') filter (where attgenerated <> ''), '')
        || coalesce(string_agg(format(' || audit_mask(%L, %s.%I::text)', attname, alias, attname), '')
                    filter (where attname ~ '(_hash|secret|password)$'
                               or attname = 'address' and audited = 'recipient'::regclass), '')
      from pg_attribute
     where attrelid = audited and attnum > 0 and not attisdropped
$$;
