-- How long a message is tried counts from when it was put into its queue: when it was made, or last sent again by the office.
alter table dispatch add column sent_again_at timestamptz;
drop trigger dispatch_stays on dispatch;
create trigger dispatch_stays before update on dispatch
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'position,status,attempts,first_tried_at,next_try_at,settled_at,last_error,sent_again_at,version', '');
-- Nor does it count for how long a channel was switched off.
alter table channel_setting add column switched_on_at timestamptz;
