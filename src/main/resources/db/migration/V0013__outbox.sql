-- What is to be told, written in the transaction of what it tells of.
create table outbox (
    id         uuid primary key,
    event      text not null,
    subject_id uuid not null,
    unit_id    uuid not null constraint outbox_unit references unit,
    created_at timestamptz not null,
    constraint outbox_once unique (event, subject_id)
);
create index outbox_by_unit on outbox (unit_id, id);
