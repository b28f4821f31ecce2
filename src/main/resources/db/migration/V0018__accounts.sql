-- Local accounts. Names are compared without regard to case.
create table account (
    id                  uuid primary key,
    username            text not null,
    display_name        text not null,
    role                text not null,
    unit_id             uuid constraint account_unit references unit,
    group_id            uuid constraint account_group references work_group,
    password_hash       text not null,
    password_changed_at timestamptz not null,
    active              boolean not null default true,
    created_at          timestamptz not null,
    version             bigint not null default 0,
    constraint account_role_known check (role in ('ADMIN', 'OFFICE', 'GROUP', 'UNIT', 'LEADER')),
    constraint account_of_unit check ((role = 'UNIT') = (unit_id is not null)),
    constraint account_of_group check ((role = 'GROUP') = (group_id is not null))
);
create unique index account_username_unique on account (lower(username));
create index account_by_unit on account (unit_id) where unit_id is not null;
create index account_by_group on account (group_id) where group_id is not null;
