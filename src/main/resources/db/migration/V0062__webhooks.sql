-- Who outside is told what: other systems by signed calls, group robots by their vendors' ways. What follows the url's question
-- mark may be a key and is kept like one.
create table webhook (
    id               uuid primary key,
    kind             text not null,
    url              text not null,
    query_secret     text,
    events           text[] not null,
    unit_id          uuid constraint webhook_unit references unit,
    active           boolean not null,
    -- Null for robots whose vendor gives none.
    secret           text,
    old_secret       text,
    old_secret_until timestamptz,
    -- The first failure since the last success.
    failing_since    timestamptz,
    made_by          text not null,
    created_at       timestamptz not null,
    version          bigint not null default 0,
    constraint webhook_kind_known check (kind in ('STANDARD', 'DINGTALK', 'WECOM')),
    constraint webhook_standard_signs check (kind <> 'STANDARD' or secret is not null),
    constraint webhook_events_some check (cardinality(events) > 0),
    constraint webhook_old_secret_ends check ((old_secret is null) = (old_secret_until is null))
);
create index webhook_active on webhook (id) where active;
select audit_table('webhook', 'WEBHOOK');
