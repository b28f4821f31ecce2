create table interview (
    id               uuid primary key,
    run_id           uuid not null constraint interview_run references supervision_run,
    unit_id          uuid not null constraint interview_unit references unit,
    period           text not null,
    as_of            date not null,
    status           text not null default 'PROPOSED',
    level            text not null,
    settings_version int not null constraint interview_settings references rule_settings,
    reminder_ids     uuid[] not null default '{}',
    scheduled_on     date,
    place            text,
    held_on          date,
    minutes          text,
    requirements     jsonb not null default '[]',
    rectification    text,
    commitment       text,
    result           text,
    result_on        date,
    closed_on        date,
    version          bigint not null default 0,
    constraint interview_once_per_unit unique (period, unit_id),
    constraint interview_level_known check (level in ('OFFICE', 'DEPUTY_LEADER', 'LEADING_GROUP')),
    constraint interview_status_known
        check (status in ('PROPOSED', 'CONFIRMED', 'RECORDED', 'RESULT_REPORTED', 'CLOSED', 'CANCELLED'))
);
create index interview_by_unit on interview (unit_id, id);

create table interview_item (
    interview_id uuid not null constraint interview_item_interview references interview,
    position     int not null,
    kind         text not null,
    subject_id   uuid not null,
    project_id   uuid not null,
    project_name text not null,
    title        text not null,
    due_on       date,
    lag_since    date not null,
    lag_days     int not null,
    light        text not null,
    constraint interview_item_key primary key (interview_id, position),
    constraint interview_item_once unique (interview_id, kind, subject_id)
);

create table interview_step (
    id           uuid primary key,
    interview_id uuid not null constraint interview_step_interview references interview,
    action       text not null,
    from_status  text not null,
    to_status    text not null,
    done_by      text not null,
    done_at      timestamptz not null,
    note         text
);
create index interview_step_by_interview on interview_step (interview_id, id);
