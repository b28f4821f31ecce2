-- 比看: a published month is a frozen snapshot; with each place all that it was made of.
create table ranking (
    id               uuid primary key,
    period           text collate "C" not null,
    settings_version int not null constraint ranking_settings references rule_settings,
    published_by     text not null,
    published_at     timestamptz not null,
    objections_until date not null,
    constraint ranking_once_a_month unique (period),
    constraint ranking_period_form check (period ~ '^\d{4}-(0[1-9]|1[0-2])$')
);

create table ranking_row (
    ranking_id uuid not null constraint ranking_row_ranking references ranking,
    -- In the order in which the ranking is read: by kind, by rank, those without a rank last.
    position   int not null,
    unit_id    uuid not null constraint ranking_row_unit references unit,
    unit_name  text not null,
    kind_code  text,
    score      numeric(5, 2),
    rank       int,
    board      text,
    inputs     jsonb not null,
    result     jsonb not null,
    constraint ranking_row_key primary key (ranking_id, position),
    constraint ranking_row_once unique (ranking_id, unit_id),
    constraint ranking_row_score_range check (score between 0 and 100),
    constraint ranking_row_board_known check (board in ('RED', 'BLACK'))
);

create trigger ranking_stays before update or delete on ranking
    for each row execute function refuse_change();
create trigger ranking_row_stays before update or delete on ranking_row
    for each row execute function refuse_change();

select audit_table('ranking', 'RANKING');
select audit_table('ranking_row', 'RANKING', 'ranking_id');

-- A ranking asks for what fell due in its month, done or not: its cost follows the month, not the list.
create index milestone_by_due on milestone (due_on) where status <> 'VOIDED';
create index issue_by_due on issue (due_on);
