create table project (
    id               uuid primary key,
    list_no          text,
    name             text not null,
    national_codes   text[] not null default '{}',
    nature           text,
    content          text,
    total_investment numeric(18, 4),
    unit_id          uuid not null constraint project_unit references unit,
    group_id         uuid constraint project_group references work_group,
    linked_leader    text,
    list_state       text not null default 'ON_LIST',
    phase_code       text,
    statistics_on    date,
    start_on         date,
    finish_on        date,
    sample           boolean not null default false,
    note             text,
    created_at       timestamptz not null,
    version          bigint not null default 0,
    constraint project_list_no_unique unique (list_no),
    constraint project_nature_known check (nature in ('GOVERNMENT', 'PRIVATE')),
    constraint project_list_state_known check (list_state in ('ON_LIST', 'SUSPENDED', 'COMPLETED', 'REMOVED')),
    constraint project_investment_not_negative check (total_investment >= 0),
    constraint project_finish_after_start check (finish_on >= start_on)
);

-- The order of the list: by list number, projects without one last.
create index project_list_order on project ((coalesce(list_no, '~')) collate "C", id);
create index project_by_unit on project (unit_id);
create index project_by_group on project (group_id);
create index project_not_on_list on project (list_state) where list_state <> 'ON_LIST';

create table project_category (
    project_id uuid not null constraint project_category_project references project,
    code       text not null,
    constraint project_category_key primary key (project_id, code)
);
create index project_by_category on project_category (code, project_id);

create table project_co_unit (
    project_id uuid not null constraint project_co_unit_project references project,
    unit_id    uuid not null constraint project_co_unit_unit references unit,
    constraint project_co_unit_key primary key (project_id, unit_id)
);

create table project_year_role (
    project_id uuid not null constraint project_year_role_project references project,
    year       int not null,
    role       text not null,
    constraint project_year_role_key primary key (project_id, year),
    constraint project_year_role_known
        check (role in ('PRELIMINARY', 'NEW_START', 'CONTINUED', 'COMPLETION', 'RESERVE'))
);
create index project_by_year_role on project_year_role (year, role, project_id);
