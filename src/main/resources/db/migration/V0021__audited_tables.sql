-- What each table's rows belong to. Rows made by the migrations before this one are entered as its own.
select set_config('liuzhong.account', 'migration', true);

select audit_table('installation', 'SERVICE');
select audit_table('letter_number', 'SERVICE');
select audit_table('code_entry', 'CODE', 'list,code');
select audit_table('rule_settings', 'SETTINGS');
select audit_table('calendar_year', 'CALENDAR');
select audit_table('calendar_day', 'CALENDAR', 'year');
select audit_table('work_group', 'GROUP');
select audit_table('unit', 'UNIT');
select audit_table('project', 'PROJECT');
select audit_table('project_category', 'PROJECT', 'project_id');
select audit_table('project_co_unit', 'PROJECT', 'project_id');
select audit_table('project_year_role', 'PROJECT', 'project_id');
select audit_table('milestone', 'MILESTONE');
select audit_table('milestone_step', 'MILESTONE', 'milestone_id');
select audit_table('reschedule', 'MILESTONE', 'milestone_id');
select audit_table('issue', 'ISSUE');
select audit_table('issue_step', 'ISSUE', 'issue_id');
select audit_table('exemption', 'EXEMPTION');
select audit_table('supervision_run', 'RUN');
select audit_table('reminder', 'REMINDER');
select audit_table('reminder_item', 'REMINDER', 'reminder_id');
select audit_table('interview', 'INTERVIEW');
select audit_table('interview_item', 'INTERVIEW', 'interview_id');
select audit_table('interview_step', 'INTERVIEW', 'interview_id');
select audit_table('outbox', 'DELIVERY');
