-- The last letter number of a year. Taken in the run's transaction, so that a number is given if and only if its letter is.
create table letter_number (
    year int primary key,
    last int not null
);

create table reminder (
    id               uuid primary key,
    run_id           uuid not null constraint reminder_run references supervision_run,
    unit_id          uuid not null constraint reminder_unit references unit,
    period           text not null,
    as_of            date not null,
    number_year      int not null,
    number_in_year   int not null,
    status           text not null default 'ISSUED',
    issued_on        date not null,
    reply_due_on     date not null,
    settings_version int not null constraint reminder_settings references rule_settings,
    copies           text[] not null default '{}',
    acknowledged_by  text,
    acknowledged_at  timestamptz,
    reply            text,
    replied_by       text,
    replied_at       timestamptz,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    withdrawal_reason text,
    version          bigint not null default 0,
    constraint reminder_once_per_unit unique (period, unit_id),
    constraint reminder_number_unique unique (number_year, number_in_year),
    constraint reminder_status_known check (status in ('ISSUED', 'ACKNOWLEDGED', 'REPLIED', 'WITHDRAWN'))
);
create index reminder_by_unit on reminder (unit_id, id);

create table reminder_item (
    reminder_id  uuid not null constraint reminder_item_reminder references reminder,
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
    constraint reminder_item_key primary key (reminder_id, position),
    constraint reminder_item_once unique (reminder_id, kind, subject_id),
    constraint reminder_item_late check (lag_days >= 1)
);
