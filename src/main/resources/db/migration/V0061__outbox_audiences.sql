-- Whom an event is told to: a unit, a group, or the office; what it says; and what was made at one go is told at one go.
alter table outbox
    add column audience   text  not null default 'UNIT',
    add column group_id   uuid constraint outbox_group references work_group,
    add column occurrence text  not null default '',
    add column facts      jsonb not null default '{}',
    add column batch      uuid,
    alter column unit_id drop not null,
    drop constraint outbox_once;
update outbox set batch = id;
alter table outbox
    alter column audience drop default,
    alter column occurrence drop default,
    alter column facts drop default,
    alter column batch set not null,
    add constraint outbox_audience check (
        audience = 'UNIT' and unit_id is not null and group_id is null
        or audience = 'GROUP' and unit_id is null and group_id is not null
        or audience = 'OFFICE' and unit_id is null and group_id is null),
    -- The same is told once to each, however often it is announced.
    add constraint outbox_once unique nulls not distinct (event, subject_id, occurrence, audience, unit_id, group_id);
create index outbox_by_group on outbox (group_id, id) where group_id is not null;
create index outbox_for_office on outbox (id) where audience = 'OFFICE';
