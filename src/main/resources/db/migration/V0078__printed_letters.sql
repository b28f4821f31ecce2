-- The bytes of letters as they were first asked for: served unchanged ever after.
create table printed_letter (
    paper_id   uuid not null,
    format     text not null,
    sha256     text not null,
    size       int not null,
    printed_at timestamptz not null,
    constraint printed_letter_once primary key (paper_id, format),
    constraint printed_letter_format_known check (format in ('DOCX', 'PDF'))
);
comment on column printed_letter.paper_id is 'a letter (reminder) or a paper of an interview (interview_paper)';

create table printed_letter_content (
    paper_id uuid not null,
    format   text not null,
    content  bytea not null,
    constraint printed_letter_content_key primary key (paper_id, format),
    constraint printed_letter_content_letter foreign key (paper_id, format) references printed_letter
);

create trigger printed_letter_stays before update or delete on printed_letter
    for each row execute function refuse_change();
create trigger printed_letter_content_stays before update or delete on printed_letter_content
    for each row execute function refuse_change();

select audit_table('printed_letter', 'SERVICE');
