-- The deadline of what is still to be done, and null of the rest. As a column of its own it has statistics of its own:
-- of “due before D” and “not done” the planner thinks that they have nothing to do with each other, expects a fifth of
-- a young list to be late, and reads all of it. What is due before D and not done is rare.
alter table milestone
    add column open_due_on date
        generated always as (case when completed_on is null and status <> 'VOIDED' then due_on end) stored;
drop index milestone_open_by_due;
create index milestone_open_by_due on milestone (open_due_on, id) where open_due_on is not null;

alter table issue
    add column open_due_on date
        generated always as (case when closure_requested_on is null then due_on end) stored;
drop index issue_open_by_due;
create index issue_open_by_due on issue (open_due_on, id) where open_due_on is not null;
