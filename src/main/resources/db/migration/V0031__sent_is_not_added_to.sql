-- A letter or an interview comes with its run, its items come with it, all in one transaction; nothing is added afterwards.
-- A run that is done refuses every change, so that its row bears for ever the transaction that made it; a letter's does not,
-- for its status changes: hence the run is asked as well. Statement by statement: a run writes thousands of items.
-- With the parent's table and column, for items; without, for letters and interviews themselves.
create function refuse_addition() returns trigger language plpgsql as $$
declare
    made_before constant text := '%1$s.xmin <> pg_current_xact_id()::xid';
    late        boolean;
begin
    execute case when tg_nargs = 0
        then 'select exists (select from after_rows n join supervision_run run on run.id = n.run_id'
            || ' where run.status = ''DONE'' and ' || format(made_before, 'run') || ')'
        else format('select exists (select from after_rows n join %I parent on parent.id = n.%I'
                || ' join supervision_run run on run.id = parent.run_id where ', tg_argv[0], tg_argv[1])
            || format(made_before, 'parent') || ' or run.status = ''DONE'' and ' || format(made_before, 'run') || ')'
        end into late;
    if late then
        raise exception 'insert into % is refused: what it belongs to was sent', tg_table_name
            using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
    end if;
    return null;
end
$$;

-- It must find the service's own tables, whatever the session calls by their names.
do $$
begin
    execute format('alter function refuse_addition() set search_path = %I, pg_temp', current_schema());
end
$$;

create trigger reminder_not_added after insert on reminder referencing new table as after_rows
    for each statement execute function refuse_addition();
create trigger reminder_item_not_added after insert on reminder_item referencing new table as after_rows
    for each statement execute function refuse_addition('reminder', 'reminder_id');
create trigger interview_not_added after insert on interview referencing new table as after_rows
    for each statement execute function refuse_addition();
create trigger interview_item_not_added after insert on interview_item referencing new table as after_rows
    for each statement execute function refuse_addition('interview', 'interview_id');
