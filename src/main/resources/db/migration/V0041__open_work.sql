-- What is still to be done, for the dashboard: its cost follows what is open, not what was ever done. Statuses with their
-- open values are few among the many that are closed, so each look-up touches the open rows only.
create index issue_not_closed on issue (level, raised_on) where status <> 'CLOSED';
create index milestone_to_verify on milestone (project_id) where status = 'COMPLETION_REPORTED';
create index exemption_by_status on exemption (status, project_id);
create index reminder_by_status on reminder (status, unit_id);
create index interview_by_status on interview (status, unit_id);
create index progress_report_undecided on progress_report (status, project_id) where status <> 'CHECKED';
