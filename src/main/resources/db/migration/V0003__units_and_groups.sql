create table work_group (
    id            uuid primary key,
    name          text not null,
    linked_leader text,
    active        boolean not null default true,
    version       bigint not null default 0,
    constraint work_group_name_unique unique (name)
);

create table unit (
    id            uuid primary key,
    name          text not null,
    short_name    text,
    uscc          text,
    linked_leader text,
    contacts      jsonb not null default '[]',
    active        boolean not null default true,
    version       bigint not null default 0,
    constraint unit_name_unique unique (name),
    constraint unit_uscc_unique unique (uscc),
    constraint unit_uscc_form check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$')
);
