-- What somebody has seen of what his unit, his group or the office was told; each account keeps its own.
create table inbox_read (
    account   text not null,
    outbox_id uuid not null constraint inbox_read_outbox references outbox,
    read_at   timestamptz not null,
    primary key (account, outbox_id)
);

-- Up to which row all is seen, so that counting what is not costs what is new.
create table inbox_mark (
    account text primary key,
    through uuid not null
);
