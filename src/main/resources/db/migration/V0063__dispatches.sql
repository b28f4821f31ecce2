-- What was in the outbox before anybody could be told is not told now.
alter table outbox add column told_at timestamptz;
update outbox set told_at = created_at;
create index outbox_untold on outbox (batch, id) where told_at is null;

-- An address and its queue: whoever sends to it holds this row's lock, so that one sends at a time, in order. A process that dies
-- lets go at once. The row itself never changes.
create table recipient (
    id      uuid primary key,
    channel text not null,
    address text not null,
    constraint recipient_once unique (channel, address),
    constraint recipient_channel_known check (channel in ('EMAIL', 'WEBHOOK', 'DINGTALK', 'WECOM'))
);

create sequence dispatch_position;

-- One message to one address. Its id is the message's, over all attempts.
create table dispatch (
    id             uuid primary key,
    recipient_id   uuid not null constraint dispatch_recipient references recipient,
    position       bigint not null,
    event          text not null,
    status         text not null,
    attempts       int not null default 0,
    first_tried_at timestamptz,
    next_try_at    timestamptz not null,
    settled_at     timestamptz,
    last_error     text,
    created_at     timestamptz not null,
    version        bigint not null default 0,
    constraint dispatch_position_unique unique (position),
    constraint dispatch_status_known check (status in ('PENDING', 'SENT', 'DEAD')),
    constraint dispatch_settled check ((status = 'PENDING') = (settled_at is null)),
    constraint dispatch_error_short check (length(last_error) <= 500)
);
-- The queue of an address, and what is due.
create index dispatch_queue on dispatch (recipient_id, position) where status = 'PENDING';
create index dispatch_due on dispatch (next_try_at, position) where status = 'PENDING';
create index dispatch_dead on dispatch (id) where status = 'DEAD';

-- What of the outbox it tells, in order.
create table dispatch_part (
    dispatch_id uuid not null constraint dispatch_part_dispatch references dispatch,
    position    int not null,
    outbox_id   uuid not null constraint dispatch_part_outbox references outbox,
    primary key (dispatch_id, position)
);
create index dispatch_part_by_outbox on dispatch_part (outbox_id);

-- What was sent, or could not be, stays; how it went is entered.
create trigger dispatch_stays before update on dispatch
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'position,status,attempts,first_tried_at,next_try_at,settled_at,last_error,version', '');
create trigger dispatch_never_goes before delete on dispatch
    for each row execute function refuse_change();
create trigger dispatch_part_stays before update or delete on dispatch_part
    for each row execute function refuse_change();
create trigger recipient_stays before update or delete on recipient
    for each row execute function refuse_change();

select audit_table('recipient', 'SERVICE');
select audit_table('dispatch', 'DISPATCH');
select audit_table('dispatch_part', 'DISPATCH', 'dispatch_id');
