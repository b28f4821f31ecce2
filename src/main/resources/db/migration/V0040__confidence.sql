-- 把握度: how sure of the year's plan the task group was, month by month. What was stated stays; a later statement is beside it.
create table confidence (
    id         uuid primary key,
    project_id uuid not null constraint confidence_project references project,
    period     int not null,
    level      text not null,
    reason     text not null,
    stated_by  text not null,
    stated_at  timestamptz not null,
    constraint confidence_period_is_a_month check (period / 100 between 2000 and 2100 and period % 100 between 1 and 12),
    constraint confidence_level_known check (level in ('VERY_LOW', 'LOW', 'FAIR', 'HIGH', 'VERY_HIGH'))
);
comment on column confidence.period is 'the month it is about, 202006';
create index confidence_by_project on confidence (project_id, period desc, id desc);

create trigger confidence_stays before update or delete on confidence
    for each row execute function refuse_change();

select audit_table('confidence', 'PROJECT', 'project_id');
