-- Where a blank falls out between two accents they stand in another order than Unicode's, and the key of the key was another one.
drop index project_by_name_key, unit_by_name_key, unit_by_short_name_key;

create or replace function name_key(text) returns text language sql immutable parallel safe strict
return normalize(regexp_replace(normalize($1, NFKC), E'[ \t\n\v\f\r\u00a0\u3000\u200b\ufeff]+', '', 'g'), NFKC);

create index project_by_name_key on project (name_key(name));
create index unit_by_name_key on unit (name_key(name));
create index unit_by_short_name_key on unit (name_key(short_name)) where short_name is not null;

-- The expression for what is kept of a row: all but generated columns, secrets masked; and so is where somebody was written to:
-- that it never changes can be told from the mask, and the record is kept for longer than a person's address may be.
create or replace function audit_image(audited regclass, alias text) returns text language sql stable as $$
    select 'to_jsonb(' || alias || ')'
        || coalesce(string_agg(format(' - %L', attname), '') filter (where attgenerated <> ''), '')
        || coalesce(string_agg(format(' || audit_mask(%L, %s.%I::text)', attname, alias, attname), '')
                    filter (where attname ~ '(_hash|secret|password)$'
                               or attname = 'address' and audited = 'recipient'::regclass), '')
      from pg_attribute
     where attrelid = audited and attnum > 0 and not attisdropped
$$;
