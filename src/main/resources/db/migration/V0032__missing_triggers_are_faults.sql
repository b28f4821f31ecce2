-- A record is whole only if nothing could have gone past it: the triggers that write it, and those that keep what was sent,
-- must be there and at work; and a table is compared with its entries whether or not it still has its triggers.

-- The tables of which no record is kept. A release that drops an audited table adds its name here.
create function audit_left_out() returns text[] language sql immutable
return array['flyway_schema_history', 'audit_entry', 'remembered_answer', 'failed_sign_in'];

-- The triggers that keep what was entered and sent as it is. A migration that makes another one names it here.
create function audit_keepers() returns table (held text, keeper text, does text) language sql immutable as $$
    values
        ('audit_entry', 'audit_entry_stays', 'refuse_change'),
        ('audit_entry', 'audit_entry_never_emptied', 'refuse_change'),
        ('reminder', 'reminder_stays', 'keep_row'),
        ('reminder', 'reminder_never_goes', 'refuse_change'),
        ('reminder', 'reminder_not_added', 'refuse_addition'),
        ('reminder_item', 'reminder_item_stays', 'refuse_change'),
        ('reminder_item', 'reminder_item_not_added', 'refuse_addition'),
        ('interview', 'interview_stays', 'keep_row'),
        ('interview', 'interview_result_stays', 'refuse_change'),
        ('interview', 'interview_ended_stays', 'refuse_change'),
        ('interview', 'interview_never_goes', 'refuse_change'),
        ('interview', 'interview_not_added', 'refuse_addition'),
        ('interview_item', 'interview_item_stays', 'refuse_change'),
        ('interview_item', 'interview_item_not_added', 'refuse_addition'),
        ('interview_step', 'interview_step_stays', 'refuse_change'),
        ('milestone', 'milestone_baseline_frozen', 'milestone_keep_baseline'),
        ('milestone_step', 'milestone_step_stays', 'refuse_change'),
        ('issue_step', 'issue_step_stays', 'refuse_change'),
        ('rule_settings', 'rule_settings_stay', 'refuse_change'),
        ('supervision_run', 'supervision_run_stays', 'refuse_change'),
        ('supervision_run', 'supervision_run_never_goes', 'refuse_change')
$$;

-- The tables that are to agree with the record: all there are but those left out, and all that the record tells of. Without
-- its oid: it is gone.
create function audit_tables() returns table (part text, audited oid) language sql stable as $$
    select named.part, c.oid
      from (select relname::text as part from pg_class
             where relnamespace = (select relnamespace from pg_class where oid = 'audit_entry'::regclass)
               and relkind in ('r', 'p')
            union
            select e.part from audit_entry e) as named
      left join pg_class c on c.relname = named.part and c.relkind in ('r', 'p')
            and c.relnamespace = (select relnamespace from pg_class where oid = 'audit_entry'::regclass)
     where named.part <> all (audit_left_out())
$$;

-- What is wrong with the triggers: not there, turned off, or doing something else.
create function audit_trigger_faults() returns table (part text, fault text) language sql stable as $$
    select expected.part,
           'the trigger ' || expected.name || case
               when t.oid is null then ' is missing'
               when t.tgenabled not in ('O', 'A') then ' is turned off'
               else ' does something else' end
      from (select a.part, a.audited, own.name, own.does
              from audit_tables() a
             cross join (values ('audit_insert', 'audit_write'), ('audit_update', 'audit_write'),
                                ('audit_delete', 'audit_write'), ('audit_truncate', 'refuse_change')) as own (name, does)
            union all
            select k.held, c.oid, k.keeper, k.does
              from audit_keepers() k
              left join pg_class c on c.relname = k.held
                    and c.relnamespace = (select relnamespace from pg_class where oid = 'audit_entry'::regclass)
           ) as expected
      left join pg_trigger t on t.tgrelid = expected.audited and t.tgname = expected.name and not t.tgisinternal
      left join pg_proc p on p.oid = t.tgfoid
     where expected.audited is not null
       and (t.oid is null or t.tgenabled not in ('O', 'A') or p.proname <> expected.does)
$$;

-- What is wrong with the triggers, the entries and the rows they tell of; nothing when all is well.
create or replace function audit_faults() returns table (part text, row_key text, seq int, fault text)
language plpgsql stable set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
    compared record;
begin
    return query
        select t.part, null::text, null::int, t.fault from audit_trigger_faults() t order by 1, 4;
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
    for compared in
        select a.part, a.audited::regclass as audited, audit_key_columns(a.audited) as key from audit_tables() a
         order by a.part
    loop
        if compared.audited is null or compared.key is null or not has_table_privilege(compared.audited, 'select') then
            return query select compared.part, null::text, null::int, case
                when compared.audited is null then 'the table is gone'
                when compared.key is null then 'the table has no primary key'
                else 'the table may not be read' end;
            continue;
        end if;
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
            compared.part, audit_key('image', compared.key), audit_image(compared.audited, 'n'), compared.audited);
    end loop;
end
$$;
