-- 土地费用 of a project: booked once in a month, and spread over the construction months beside it. Months are numbers, 202006.
create table land_cost (
    id           uuid primary key,
    project_id   uuid not null constraint land_cost_project references project,
    -- 万元
    amount       numeric(18, 4) not null,
    booked       int not null,
    spread_from  int not null,
    spread_until int not null,
    version      bigint not null default 0,
    constraint land_cost_one_a_project unique (project_id),
    constraint land_cost_positive check (amount > 0),
    constraint land_cost_months_sane check (
        booked between 200001 and 210012 and booked % 100 between 1 and 12
        and spread_from between 200001 and 210012 and spread_from % 100 between 1 and 12
        and spread_until between 200001 and 210012 and spread_until % 100 between 1 and 12),
    constraint land_cost_period_in_order check (spread_from <= spread_until)
);

create table land_cost_month (
    id           uuid primary key,
    land_cost_id uuid not null constraint land_cost_month_cost references land_cost,
    project_id   uuid not null constraint land_cost_month_project references project,
    period       int not null,
    -- 万元
    amount       numeric(18, 4) not null,
    constraint land_cost_month_once unique (land_cost_id, period),
    constraint land_cost_month_sane check (period between 200001 and 210012 and period % 100 between 1 and 12),
    constraint land_cost_month_not_negative check (amount >= 0)
);

create trigger land_cost_never_goes before delete on land_cost
    for each row execute function refuse_change();

select audit_table('land_cost', 'PROJECT', 'project_id');
select audit_table('land_cost_month', 'PROJECT', 'project_id');
