create table issue (
    id                   uuid primary key,
    project_id           uuid not null constraint issue_project references project,
    title                text not null,
    description          text,
    type_code            text,
    due_on               date not null,
    raised_on            date not null,
    raised_by            text not null,
    level                text not null default 'UNIT',
    level_since          date not null,
    status               text not null default 'OPEN',
    closure_requested_on date,
    closure_requested_by text,
    closure_checked_by   text,
    closed_on            date,
    closed_by            text,
    looked_back_on       date,
    created_at           timestamptz not null,
    version              bigint not null default 0,
    constraint issue_status_known
        check (status in ('OPEN', 'IN_PROGRESS', 'CLOSURE_REQUESTED', 'CLOSURE_CHECKED', 'CLOSED')),
    constraint issue_level_known check (level in ('UNIT', 'GROUP', 'OFFICE', 'LEADING_GROUP')),
    constraint issue_closure_requested
        check ((status in ('CLOSURE_REQUESTED', 'CLOSURE_CHECKED', 'CLOSED')) = (closure_requested_on is not null)),
    constraint issue_closed check ((status = 'CLOSED') = (closed_on is not null)),
    constraint issue_three_persons
        check (closure_checked_by <> closure_requested_by
               and closed_by <> closure_requested_by and closed_by <> closure_checked_by)
);

create index issue_by_project on issue (project_id, id);
create index issue_open_by_due on issue (due_on, id) where closure_requested_on is null;
create index issue_by_closure_request on issue (closure_requested_on, due_on) where closure_requested_on is not null;
create index issue_climbing on issue (level_since, id)
    where status in ('OPEN', 'IN_PROGRESS') and level <> 'LEADING_GROUP';

create table issue_step (
    id          uuid primary key,
    issue_id    uuid not null constraint issue_step_issue references issue,
    action      text not null,
    from_status text not null,
    to_status   text not null,
    from_level  text not null,
    to_level    text not null,
    done_by     text not null,
    done_at     timestamptz not null,
    note        text,
    evidence    text[] not null default '{}'
);
create index issue_step_by_issue on issue_step (issue_id, id);
