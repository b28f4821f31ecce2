-- What the district is measured by, with target and actual by period. Categories that overlap are marked: nothing sums them.
create table indicator (
    id                uuid primary key,
    code              text not null,
    name              text not null,
    measure           text,
    kind              text not null,
    better            text not null default 'HIGHER',
    overlapping_group text,
    note              text,
    version           bigint not null default 0,
    constraint indicator_code_unique unique (code),
    constraint indicator_kind_known check (kind in ('LEVEL', 'GROWTH', 'RATE')),
    constraint indicator_better_known check (better in ('HIGHER', 'LOWER'))
);

create table indicator_value (
    id           uuid primary key,
    indicator_id uuid not null constraint indicator_value_indicator references indicator,
    period       text collate "C" not null,
    target       numeric(18, 4),
    actual       numeric(18, 4),
    note         text,
    version      bigint not null default 0,
    constraint indicator_value_one_a_period unique (indicator_id, period),
    constraint indicator_value_period_form check (period ~ '^(20\d\d|2100)(-Q[1-4]|-0[1-9]|-1[0-2])?$'),
    constraint indicator_value_says_something check (target is not null or actual is not null)
);

select audit_table('indicator', 'INDICATOR');
select audit_table('indicator_value', 'INDICATOR', 'indicator_id');
