-- 督办轮次. The key makes a period run once, whoever asks and however often.
create table supervision_run (
    id               uuid primary key,
    kind             text not null,
    period           text not null,
    as_of            date not null,
    status           text not null,
    settings_version int not null constraint supervision_run_settings references rule_settings,
    trigger          text not null,
    started_by       text not null,
    started_at       timestamptz not null,
    took_ms          bigint not null default 0,
    units            int not null default 0,
    items            int not null default 0,
    constraint supervision_run_once unique (kind, period),
    constraint supervision_run_kind_known check (kind in ('REMINDER', 'INTERVIEW')),
    constraint supervision_run_status_known check (status in ('DONE', 'SKIPPED')),
    constraint supervision_run_trigger_known check (trigger in ('SCHEDULER', 'PERSON', 'DEMO'))
);
