-- Photos and files with a progress report: what they are is recorded, what they hold lies apart, known by its hash.
create table attachment (
    id          uuid primary key,
    project_id  uuid not null constraint attachment_project references project,
    report_id   uuid not null constraint attachment_report references progress_report,
    number      int not null,
    name        text not null,
    media_type  text not null,
    size        int not null,
    sha256      text not null,
    taken_on    date,
    attached_by text not null,
    attached_at timestamptz not null,
    constraint attachment_once unique (report_id, sha256)
);
comment on column attachment.number is 'the version of the report that it was attached to';

create table attachment_content (
    attachment_id uuid primary key constraint attachment_content_attachment references attachment,
    content       bytea not null
);

create trigger attachment_stays before update or delete on attachment
    for each row execute function refuse_change();
create trigger attachment_content_stays before update or delete on attachment_content
    for each row execute function refuse_change();

select audit_table('attachment', 'PROJECT', 'project_id');

-- The hash is in the record; megabytes of photos need not be.
create or replace function audit_left_out() returns text[] language sql immutable
return array['flyway_schema_history', 'audit_entry', 'remembered_answer', 'failed_sign_in', 'attachment_content'];
