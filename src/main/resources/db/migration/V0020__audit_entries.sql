-- Every change of every row: who, when, from where, before and after. Written by triggers in the transaction of the change,
-- so that nothing in the code can forget it and psql is no way round. The entries of one row are a chain by hash; the row's
-- own lock serialises it.
create sequence audit_entry_number;

create table audit_entry (
    id         bigint primary key,
    entity     text not null,
    entity_id  text not null,
    part       text not null,
    row_key    text not null,
    seq        int not null,
    at         timestamptz not null,
    account    text not null,
    request_id text,
    operation  text not null,
    before     jsonb,
    after      jsonb,
    prev_hash  bytea,
    hash       bytea not null,
    constraint audit_entry_chain unique (part, row_key, seq),
    constraint audit_entry_operation_known check (operation in ('INSERT', 'UPDATE', 'DELETE'))
);
create index audit_entry_by_entity on audit_entry (entity, entity_id, id);

-- Everything an entry says, without ambiguity, behind the hash of the entry before it.
create function audit_hash(
    prev_hash bytea, id bigint, entity text, entity_id text, part text, row_key text, seq int, at timestamptz,
    account text, request_id text, operation text, before jsonb, after jsonb
) returns bytea language sql stable
return sha256(coalesce(prev_hash, '') || convert_to(
    jsonb_build_array(id, entity, entity_id, part, row_key, seq, extract(epoch from at), account, request_id, operation,
                      before, after)::text, 'UTF8'));

-- Secrets are not kept, only that they changed.
create function audit_mask(name text, value text) returns jsonb language sql immutable
return jsonb_build_object(
    name, 'masked:' || left(encode(sha256(convert_to(value, 'UTF8')), 'hex'), 16));

-- The expression for what is kept of a row: all but generated columns, secrets masked.
create function audit_image(audited regclass, alias text) returns text language sql stable as $$
    select 'to_jsonb(' || alias || ')'
        || coalesce(string_agg(format(' - %L', attname), '') filter (where attgenerated <> ''), '')
        || coalesce(string_agg(format(' || audit_mask(%L, %s.%I::text)', attname, alias, attname), '')
                    filter (where attname ~ '(_hash|secret|password)$'), '')
      from pg_attribute
     where attrelid = audited and attnum > 0 and not attisdropped
$$;

create function audit_key_columns(audited regclass) returns text language sql stable as $$
    select string_agg(attname, ',' order by array_position(conkey, attnum))
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
     where conrelid = audited and contype = 'p'
$$;

-- The expression for the values of some columns of an image.
create function audit_key(image text, columns text) returns text language sql immutable as $$
    select 'concat_ws(''/'', ' || string_agg(format('%s->>%L', image, name), ', ' order by place) || ')'
      from string_to_table(columns, ',') with ordinality as named (name, place)
$$;

-- The statement that writes an entry for each row of a query (before, after).
create function audit_statement(audited regclass, entity text, aggregate text, changes text)
returns text language sql stable as $$
    select format(
        $sql$
        insert into audit_entry (id, entity, entity_id, part, row_key, seq, at, account, request_id, operation, before,
                                 after, prev_hash, hash)
        select id, entity, entity_id, part, row_key, seq, at, account, request_id, operation, before, after, prev_hash,
               audit_hash(prev_hash, id, entity, entity_id, part, row_key, seq, at, account, request_id, operation,
                          before, after)
          from (select nextval('audit_entry_number') as id, %1$L as entity, %2$s as entity_id, %3$L as part, row_key,
                       coalesce(last.seq, 0) + 1 as seq, clock_timestamp() as at,
                       coalesce(nullif(current_setting('liuzhong.account', true), ''), 'sql:' || session_user) as account,
                       nullif(current_setting('liuzhong.request', true), '') as request_id,
                       case when before is null then 'INSERT' when after is null then 'DELETE' else 'UPDATE' end
                           as operation,
                       before, after, last.hash as prev_hash
                  from (select before, after, %4$s as row_key from (%5$s) as change
                         where before is distinct from after) as changed
                  left join lateral (select seq, hash from audit_entry
                                      where part = %3$L and audit_entry.row_key = changed.row_key
                                      order by seq desc limit 1) as last on true) as entry
        $sql$,
        entity, audit_key('coalesce(after, before)', aggregate),
        (select relname from pg_class where oid = audited),
        audit_key('coalesce(after, before)', audit_key_columns(audited)), changes)
$$;

-- Statement by statement, not row by row: a run writes thousands of letters. A changed key is a row gone and a row come.
create function audit_write() returns trigger language plpgsql security definer
set timezone = 'UTC' set bytea_output = 'hex' set jit = off as $$
declare
    gone text := audit_image(tg_relid, 'o');
    come text := audit_image(tg_relid, 'n');
begin
    execute audit_statement(tg_relid, tg_argv[0], tg_argv[1], case tg_op
        when 'INSERT' then format('select null::jsonb as before, %s as after from after_rows n', come)
        when 'DELETE' then format('select %s as before, null::jsonb as after from before_rows o', gone)
        else format('select %s as before, %s as after from before_rows o full join after_rows n using (%s)',
                    gone, come, audit_key_columns(tg_relid))
        end);
    return null;
end
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: its rows stay as they are', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;

-- From now on every change of the table is kept; what it holds already is entered as it is.
-- aggregate: the columns that name what the row belongs to, when that is not the row itself.
create function audit_table(audited regclass, entity text, aggregate text default null) returns void language plpgsql
set timezone = 'UTC' set bytea_output = 'hex' as $$
begin
    aggregate := coalesce(aggregate, audit_key_columns(audited));
    execute format('create trigger audit_insert after insert on %s referencing new table as after_rows'
        || ' for each statement execute function audit_write(%L, %L)', audited, entity, aggregate);
    execute format('create trigger audit_update after update on %s referencing old table as before_rows new table as'
        || ' after_rows for each statement execute function audit_write(%L, %L)', audited, entity, aggregate);
    execute format('create trigger audit_delete after delete on %s referencing old table as before_rows'
        || ' for each statement execute function audit_write(%L, %L)', audited, entity, aggregate);
    execute format('create trigger audit_truncate before truncate on %s for each statement'
        || ' execute function refuse_change()', audited);
    execute audit_statement(audited, entity, aggregate,
        format('select null::jsonb as before, %s as after from %s n', audit_image(audited, 'n'), audited));
end
$$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();

-- Runs as its owner: it must find its own tables, whatever the session that changes a row calls by their names, and nobody
-- may hang it on a table of his own.
do $$
begin
    execute format('alter function audit_write() set search_path = %I, pg_temp', current_schema());
end
$$;
revoke execute on function audit_write() from public;
