-- What a letter says is fixed when it is issued: its unit's name and the versions of head and template stand in its row, as its
-- number, dates, copies and items do already. Letters of before this release: the first versions, and the name of the unit.
alter table reminder
    add column unit_name text,
    add column head_version int not null default 1 constraint reminder_head references letter_head,
    add column template_version int not null default 1;

-- Who was there when an interview was held; stated once.
alter table interview add column attendance jsonb;
drop trigger interview_stays on interview;
create trigger interview_stays before update on interview
    for each row when (old.* is distinct from new.*)
    execute function keep_row(
        'status,version,scheduled_on,place,result,result_on,closed_on',
        'held_on,minutes,requirements,rectification,commitment,attendance');
