-- A unit's objection to a published ranking. Accepted, it stands beside the ranking, which stays as it was published.
create table ranking_objection (
    id            uuid primary key,
    ranking_id    uuid not null constraint ranking_objection_ranking references ranking,
    unit_id       uuid not null constraint ranking_objection_unit references unit,
    reason        text not null,
    evidence      text[] not null default '{}',
    status        text not null default 'RAISED',
    raised_by     text not null,
    raised_at     timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    version       bigint not null default 0,
    constraint ranking_objection_status_known check (status in ('RAISED', 'ACCEPTED', 'REJECTED')),
    constraint ranking_objection_decided check ((status = 'RAISED') = (decided_at is null)),
    constraint ranking_objection_decided_by_another check (decided_by <> raised_by)
);
create unique index ranking_objection_one_pending on ranking_objection (ranking_id, unit_id) where status = 'RAISED';
create index ranking_objection_by_unit on ranking_objection (unit_id, id);

create trigger ranking_objection_stays before update on ranking_objection
    for each row when (old.* is distinct from new.*)
    execute function keep_row('status,version', 'decided_by,decided_at,decision_note');
create trigger ranking_objection_never_goes before delete on ranking_objection
    for each row execute function refuse_change();

select audit_table('ranking_objection', 'RANKING', 'ranking_id');
