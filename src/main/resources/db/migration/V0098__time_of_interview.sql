-- At what time an interview is held, where that is settled; it moves with its day. What the papers say of it is among their facts.
alter table interview add column scheduled_time time;
drop trigger interview_stays on interview;
create trigger interview_stays before update on interview
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'status,version,scheduled_on,scheduled_time,place,result,result_on,closed_on',
        'held_on,minutes,requirements,rectification,commitment,attendance');
