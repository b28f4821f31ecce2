-- Whether two images of a row agree. A column that only one of them knows was added or dropped between them.
create function audit_same(one jsonb, other jsonb) returns boolean language sql immutable as $$
    select case when one is null or other is null then one is null and other is null
        else not exists (select from jsonb_each(one) as field
                          where other ? field.key and other -> field.key is distinct from field.value) end
$$;

-- What is wrong with the entries and with the rows they tell of; nothing when all is well.
create function audit_faults() returns table (part text, row_key text, seq int, fault text)
language plpgsql stable set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
    audited regclass;
begin
    return query
        select t.tgrelid::regclass::text, null::text, null::int, 'the trigger ' || t.tgname || ' is turned off'
          from pg_trigger t where t.tgname like 'audit\_%' and not t.tgisinternal and t.tgenabled <> 'O'
         order by 1, 4;
    return query
        select wrong.part, wrong.row_key, wrong.seq, wrong.fault
          from (select e.part, e.row_key, e.seq, case
                    when e.hash <> audit_hash(e.prev_hash, e.id, e.entity, e.entity_id, e.part, e.row_key, e.seq, e.at,
                                              e.account, e.request_id, e.operation, e.before, e.after)
                        then 'the entry was changed'
                    when e.seq <> coalesce(lag(e.seq) over chain, 0) + 1 then 'an entry before it is missing'
                    when e.prev_hash is distinct from lag(e.hash) over chain
                        then 'the entry does not follow the one before it'
                    when e.before is not distinct from e.after or e.before is distinct from lag(e.after) over chain
                            and not audit_same(e.before, lag(e.after) over chain)
                        then 'the entry was not written by a change of the row'
                end as fault
                  from audit_entry e window chain as (partition by e.part, e.row_key order by e.seq)) as wrong
         where wrong.fault is not null
         order by 1, 2, 3;
    for audited in
        select t.tgrelid::regclass from pg_trigger t where t.tgname = 'audit_insert' order by t.tgrelid::regclass::text
    loop
        return query execute format(
            $sql$
            select %1$L::text, row_key, last.seq, case
                       when last.seq is null then 'the row has no entry'
                       when stands.image is null then 'the row has gone without an entry'
                       when last.after is null then 'the row is there again without an entry'
                       else 'the row was changed without an entry' end
              from (select distinct on (row_key) row_key, seq, after from audit_entry where part = %1$L
                     order by row_key, seq desc) as last
              full join (select %2$s as row_key, image from (select %3$s as image from %4$s n) as row) as stands
                     using (row_key)
             where last.seq is null
                or stands.image is distinct from last.after and not audit_same(stands.image, last.after)
             order by row_key
            $sql$,
            (select relname from pg_class where oid = audited), audit_key('image', audit_key_columns(audited)),
            audit_image(audited, 'n'), audited);
    end loop;
end
$$;

-- How much there is, and a digest of the last hash of every chain: written down elsewhere, it shows later that what was
-- there then is still there.
create function audit_state(out entries bigint, out chains bigint, out digest text) language sql stable as $$
    select sum(last.seq), count(*), encode(sha256(coalesce(string_agg(last.hash, ''::bytea order by part collate "C", row_key collate "C"), '')), 'hex')
      from (select distinct on (part, row_key) part, row_key, seq, hash from audit_entry
             order by part, row_key, seq desc) as last
$$;
