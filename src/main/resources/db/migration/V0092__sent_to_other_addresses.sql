-- When what a dead letter told was sent to the addresses that its audience has by now.
alter table dispatch add column redelivered_at timestamptz;

drop trigger dispatch_stays on dispatch;
create trigger dispatch_stays before update on dispatch
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'position,status,attempts,first_tried_at,next_try_at,settled_at,last_error,sent_again_at,redelivered_at,version', '');

-- What one address was sent, and what of it died.
create index dispatch_by_recipient on dispatch (recipient_id, id);
create index dispatch_dead_by_recipient on dispatch (recipient_id, position) where status = 'DEAD';
