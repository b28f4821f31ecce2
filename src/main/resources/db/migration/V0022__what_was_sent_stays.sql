-- Letters, minutes and results are what people were told: the database refuses to change them, whoever asks.

-- Every column of a row stays but the first list, which may change, and the second, which may be filled in once. A column
-- added later stays until its migration says otherwise.
create function keep_row() returns trigger language plpgsql as $$
declare
    changing text[] := string_to_array(tg_argv[0], ',');
    once     text[] := string_to_array(tg_argv[1], ',');
    was      jsonb := to_jsonb(old);
    field    text;
begin
    for field in
        select key from jsonb_each(to_jsonb(new)) where value is distinct from was -> key and key <> all (changing)
    loop
        if field <> all (once) or was -> field not in ('null', '[]') then
            raise exception '% of % is refused: what it says stays', field, tg_table_name
                using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name, column = field;
        end if;
    end loop;
    return new;
end
$$;

create trigger reminder_stays before update on reminder
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'status,version',
        'acknowledged_by,acknowledged_at,reply,replied_by,replied_at,withdrawn_by,withdrawn_at,withdrawal_reason');
create trigger reminder_never_goes before delete on reminder
    for each row execute function refuse_change();
create trigger reminder_item_stays before update or delete on reminder_item
    for each row execute function refuse_change();

-- A result that was returned is stated again; closed or cancelled is the end.
create trigger interview_stays before update on interview
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'status,version,scheduled_on,place,result,result_on,closed_on',
        'held_on,minutes,requirements,rectification,commitment');
create trigger interview_result_stays before update on interview
    for each row when (
        old.status <> 'RECORDED' and (old.result, old.result_on) is distinct from (new.result, new.result_on))
    execute function refuse_change();
create trigger interview_ended_stays before update on interview
    for each row when (old.status in ('CLOSED', 'CANCELLED'))
    execute function refuse_change();
create trigger interview_never_goes before delete on interview
    for each row execute function refuse_change();
create trigger interview_item_stays before update or delete on interview_item
    for each row execute function refuse_change();

create trigger milestone_step_stays before update or delete on milestone_step
    for each row execute function refuse_change();
create trigger issue_step_stays before update or delete on issue_step
    for each row execute function refuse_change();
create trigger interview_step_stays before update or delete on interview_step
    for each row execute function refuse_change();

create trigger rule_settings_stay before update or delete on rule_settings
    for each row execute function refuse_change();

-- A run's row is completed in the transaction that enters it; one that was skipped can still be run.
create trigger supervision_run_stays before update on supervision_run
    for each row when (old.status = 'DONE' and old.xmin <> pg_current_xact_id()::xid)
    execute function refuse_change();
create trigger supervision_run_never_goes before delete on supervision_run
    for each row execute function refuse_change();
