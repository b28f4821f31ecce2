-- 正当理由: stops the ladder for one item, from a day to a day.
create table exemption (
    id            uuid primary key,
    kind          text not null,
    subject_id    uuid not null,
    project_id    uuid not null constraint exemption_project references project,
    title         text not null,
    cause_code    text,
    reason        text not null,
    evidence      text[] not null default '{}',
    from_on       date not null,
    until_on      date not null,
    status        text not null default 'REQUESTED',
    requested_by  text not null,
    requested_at  timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    ended_by      text,
    ended_at      timestamptz,
    end_note      text,
    version       bigint not null default 0,
    constraint exemption_kind_known check (kind in ('MILESTONE', 'ISSUE', 'INVESTMENT', 'REPORT')),
    constraint exemption_status_known check (status in ('REQUESTED', 'ACCEPTED', 'REFUSED')),
    constraint exemption_order check (until_on >= from_on),
    constraint exemption_decided check ((status = 'REQUESTED') = (decided_at is null)),
    constraint exemption_decided_by_another check (decided_by <> requested_by),
    constraint exemption_ended_when_accepted check (ended_at is null or status = 'ACCEPTED')
);
create index exemption_by_project on exemption (project_id, id);
create index exemption_accepted on exemption (until_on, from_on) where status = 'ACCEPTED';
