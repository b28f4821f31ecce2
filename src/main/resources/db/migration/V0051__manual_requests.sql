-- 督查负担: what the office asks of a unit by hand. Letters and interviews have tables of their own and count too.
create table manual_request (
    id                uuid primary key,
    unit_id           uuid not null constraint manual_request_unit references unit,
    project_id        uuid constraint manual_request_project references project,
    title             text not null,
    text              text not null,
    due_on            date not null,
    status            text not null,
    asked_on          date not null,
    asked_by          text not null,
    asked_at          timestamptz not null,
    answer            text,
    answered_by       text,
    answered_at       timestamptz,
    withdrawal_reason text,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    version           bigint not null default 0,
    constraint manual_request_status_known check (status in ('ASKED', 'ANSWERED', 'WITHDRAWN')),
    constraint manual_request_answered check ((status = 'ANSWERED') = (answered_at is not null)),
    constraint manual_request_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index manual_request_by_unit on manual_request (unit_id, id);
create index manual_request_by_project on manual_request (project_id, id) where project_id is not null;
-- What was asked in a month is counted where it lies.
create index manual_request_by_day on manual_request (asked_on, unit_id) where status <> 'WITHDRAWN';
create index reminder_by_issue on reminder (issued_on, unit_id);
create index interview_by_run on interview (run_id, unit_id);

create trigger manual_request_stays before update on manual_request
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'status,version', 'answer,answered_by,answered_at,withdrawal_reason,withdrawn_by,withdrawn_at');
create trigger manual_request_never_goes before delete on manual_request
    for each row execute function refuse_change();

select audit_table('manual_request', 'REQUEST');
