-- The step that made a notice or minutes: a mail that tells of a confirmation brings the notice of that confirmation, however often
-- the interview was moved before the mail got out. Papers from before have none.
alter table interview_paper add column step_id uuid constraint interview_paper_step references interview_step;
create index interview_paper_step on interview_paper (step_id);
