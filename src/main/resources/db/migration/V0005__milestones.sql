create table milestone (
    id                uuid primary key,
    project_id        uuid not null constraint milestone_project references project,
    name              text not null,
    baseline_on       date not null,
    due_on            date not null,
    status            text not null default 'PLANNED',
    completed_on      date,
    completion_note   text,
    evidence          text[] not null default '{}',
    replans           int not null default 0,
    created_at        timestamptz not null,
    version           bigint not null default 0,
    constraint milestone_status_known check (status in ('PLANNED', 'COMPLETION_REPORTED', 'VERIFIED', 'VOIDED')),
    constraint milestone_completion_reported
        check ((status in ('COMPLETION_REPORTED', 'VERIFIED')) = (completed_on is not null))
);

create index milestone_by_project on milestone (project_id, due_on, id);
-- What is late at an as-of day D: due before D and either not completed, or completed on D or later.
create index milestone_open_by_due on milestone (due_on, id) where completed_on is null and status <> 'VOIDED';
create index milestone_by_completion on milestone (completed_on, due_on) where completed_on is not null;

-- The baseline is frozen: whatever is re-planned, it stays what was first agreed.
create function milestone_keep_baseline() returns trigger language plpgsql as $$
begin
    raise exception 'the baseline of a milestone never changes' using errcode = 'check_violation';
end
$$;
create trigger milestone_baseline_frozen before update of baseline_on on milestone
    for each row when (old.baseline_on is distinct from new.baseline_on)
    execute function milestone_keep_baseline();

create table reschedule (
    id            uuid primary key,
    milestone_id  uuid not null constraint reschedule_milestone references milestone,
    from_due_on   date not null,
    to_due_on     date not null,
    reason        text not null,
    status        text not null default 'REQUESTED',
    requested_by  text not null,
    requested_at  timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    version       bigint not null default 0,
    constraint reschedule_status_known check (status in ('REQUESTED', 'APPROVED', 'REFUSED')),
    constraint reschedule_decided check ((status = 'REQUESTED') = (decided_at is null))
);
create unique index reschedule_one_pending on reschedule (milestone_id) where status = 'REQUESTED';
create index reschedule_by_milestone on reschedule (milestone_id, id);

create table milestone_step (
    id           uuid primary key,
    milestone_id uuid not null constraint milestone_step_milestone references milestone,
    action       text not null,
    from_status  text not null,
    to_status    text not null,
    done_by      text not null,
    done_at      timestamptz not null,
    note         text
);
create index milestone_step_by_milestone on milestone_step (milestone_id, id);
