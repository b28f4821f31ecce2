-- A project's plan for one year. The row is the plan in force; every version that was ever in force stays beside it.
create table annual_plan (
    id             uuid primary key,
    project_id     uuid not null constraint annual_plan_project references project,
    year           int not null,
    annual         numeric(18, 4) not null,
    -- The project's own plan by month, January first; null: a twelfth of the year each month.
    monthly        numeric(18, 4)[],
    reported_until int not null default 0,
    version        bigint not null default 0,
    constraint annual_plan_one_a_year unique (project_id, year),
    constraint annual_plan_year_sane check (year between 2000 and 2100),
    constraint annual_plan_not_negative check (annual >= 0),
    constraint annual_plan_months check (cardinality(monthly) = 12),
    constraint annual_plan_reported_months check (reported_until between 0 and 12)
);
comment on column annual_plan.reported_until is
    'the latest month of the year with a report in force, 0 when there is none: finds what lags without walking the reports';
-- Who owes a report: the few behind, not the many that have reported.
create index annual_plan_by_reported on annual_plan (year, reported_until, id);

create table annual_plan_version (
    id         uuid primary key,
    plan_id    uuid not null constraint annual_plan_version_plan references annual_plan,
    project_id uuid not null constraint annual_plan_version_project references project,
    number     int not null,
    annual     numeric(18, 4) not null,
    monthly    numeric(18, 4)[],
    year_role  text,
    -- 资金来源: code and amount (万元)
    sources    jsonb not null default '[]',
    reason     text,
    approver   text not null,
    stated_by  text not null,
    stated_at  timestamptz not null,
    constraint annual_plan_version_number_unique unique (plan_id, number),
    constraint annual_plan_version_reason_given check (number = 1 or reason is not null)
);
create trigger annual_plan_version_stays before update or delete on annual_plan_version
    for each row execute function refuse_change();
create trigger annual_plan_never_goes before delete on annual_plan
    for each row execute function refuse_change();

select audit_table('annual_plan', 'PROJECT', 'project_id');
select audit_table('annual_plan_version', 'PROJECT', 'project_id');
