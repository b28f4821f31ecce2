-- The row forgets a completion or closure that is returned; the step keeps the day and the evidence that were stated.
alter table milestone_step
    add column on_day date,
    add column evidence text[] not null default '{}';
alter table issue_step add column on_day date;
