-- 要素保障: what a project needs (land, money, sea …), by which day, and who provides it.
create table factor_need (
    id               uuid primary key,
    project_id       uuid not null constraint factor_need_project references project,
    factor_code      text not null,
    title            text not null,
    quantity         numeric(18, 4),
    measure          text,
    needed_by        date not null,
    provider         text,
    provider_unit_id uuid constraint factor_need_provider_unit references unit,
    state            text not null default 'NEEDED',
    promised_by      date,
    provided_on      date,
    note             text,
    created_by       text not null,
    created_at       timestamptz not null,
    version          bigint not null default 0,
    constraint factor_need_state_known check (state in ('NEEDED', 'PROMISED', 'PROVIDED', 'DROPPED')),
    constraint factor_need_provided check ((state = 'PROVIDED') = (provided_on is not null)),
    constraint factor_need_quantity_positive check (quantity > 0),
    constraint factor_need_measured check (quantity is null or measure is not null)
);
create index factor_need_by_project on factor_need (project_id, needed_by, id);
create index factor_need_by_day on factor_need (needed_by, id);
-- What is late at an as-of day D: needed before D and either not provided, or provided on D or later.
create index factor_need_open_by_day on factor_need (needed_by, id) where state in ('NEEDED', 'PROMISED');
create index factor_need_by_provision on factor_need (provided_on, needed_by) where provided_on is not null;

create table factor_step (
    id         uuid primary key,
    need_id    uuid not null constraint factor_step_need references factor_need,
    project_id uuid not null constraint factor_step_project references project,
    action     text not null,
    from_state text not null,
    to_state   text not null,
    done_by    text not null,
    done_at    timestamptz not null,
    -- The day promised or the day of the provision.
    on_day     date,
    note       text
);
create index factor_step_by_need on factor_step (need_id, id);

create trigger factor_need_never_goes before delete on factor_need
    for each row execute function refuse_change();
create trigger factor_step_stays before update or delete on factor_step
    for each row execute function refuse_change();

select audit_table('factor_need', 'PROJECT', 'project_id');
select audit_table('factor_step', 'PROJECT', 'project_id');

-- A late factor can be the ground of an exemption.
alter table exemption add column factor_id uuid constraint exemption_factor references factor_need;
