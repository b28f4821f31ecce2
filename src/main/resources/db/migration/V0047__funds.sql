-- 资金: a special bond or a loan for a project, from the application to the last of it used. Amounts are 万元.
create table fund (
    id            uuid primary key,
    project_id    uuid not null constraint fund_project references project,
    kind          text not null,
    name          text not null,
    state         text not null,
    applied       numeric(18, 4) not null,
    applied_on    date not null,
    approved      numeric(18, 4),
    approved_on   date,
    issued        numeric(18, 4),
    issued_on     date,
    used          numeric(18, 4) not null default 0,
    note          text,
    ended_on      date,
    ended_because text,
    version       bigint not null default 0,
    constraint fund_kind_known check (kind in ('SPECIAL_BOND', 'LOAN')),
    constraint fund_state_known check (state in ('APPLIED', 'APPROVED', 'ISSUED', 'USED_UP', 'REFUSED', 'WITHDRAWN')),
    constraint fund_applied_positive check (applied > 0),
    constraint fund_approved_within check (approved > 0 and approved <= applied),
    constraint fund_issued_within check (issued > 0 and issued <= approved),
    constraint fund_used_within check (used >= 0 and used <= coalesce(issued, 0)),
    constraint fund_in_order check (approved_on >= applied_on and issued_on >= approved_on),
    constraint fund_approved_whole check ((approved is null) = (approved_on is null)),
    constraint fund_issued_whole check ((issued is null) = (issued_on is null)),
    constraint fund_issued_when_used check (state not in ('ISSUED', 'USED_UP') or issued is not null),
    constraint fund_ended_with_reason check ((state in ('REFUSED', 'WITHDRAWN')) = (ended_because is not null))
);
create index fund_by_project on fund (project_id, id);
create index fund_by_application on fund (applied_on);
-- What is due to be used: the few that are open, not the many that are used up.
create index fund_to_use on fund (issued_on) where state = 'ISSUED';

-- What was used of it, and when. A mistake is corrected by a negative entry that says why.
create table fund_use (
    id         uuid primary key,
    fund_id    uuid not null constraint fund_use_fund references fund,
    project_id uuid not null constraint fund_use_project references project,
    used_on    date not null,
    amount     numeric(18, 4) not null,
    note       text,
    noted_by   text not null,
    noted_at   timestamptz not null,
    constraint fund_use_something check (amount <> 0),
    constraint fund_use_correction_says_why check (amount > 0 or note is not null)
);
create index fund_use_by_fund on fund_use (fund_id, id);

create trigger fund_stays before update on fund
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'state,used,version',
        'approved,approved_on,issued,issued_on,ended_on,ended_because');
create trigger fund_never_goes before delete on fund
    for each row execute function refuse_change();
create trigger fund_use_stays before update or delete on fund_use
    for each row execute function refuse_change();

select audit_table('fund', 'PROJECT', 'project_id');
select audit_table('fund_use', 'PROJECT', 'project_id');
