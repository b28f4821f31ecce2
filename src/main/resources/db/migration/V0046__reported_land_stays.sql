-- A reported month is never rewritten: what it holds of a land cost stays, whoever asks.
create function keep_reported_land() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from progress_report
         where project_id = old.project_id and period >= old.period and cumulative is not null)
    then
        raise exception 'the land cost of % is reported: it stays', old.period
            using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger land_cost_month_stays before update or delete on land_cost_month
    for each row execute function keep_reported_land();
