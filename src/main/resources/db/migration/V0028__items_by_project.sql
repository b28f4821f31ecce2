-- A group is copied on the letters and interviews that name something of one of its projects.
create index reminder_item_by_project on reminder_item (project_id, reminder_id);
create index interview_item_by_project on interview_item (project_id, interview_id);
