-- 约谈通知书 and 约谈纪要: a notice whenever an interview is confirmed or moved, minutes whenever more of them is on record. What a
-- paper says is fixed then; the ones before stay.
create table interview_paper_number (
    kind text not null,
    year int not null,
    last int not null,
    constraint interview_paper_number_key primary key (kind, year)
);

create table interview_paper (
    id               uuid primary key,
    interview_id     uuid not null constraint interview_paper_interview references interview,
    kind             text not null,
    number           int not null,
    number_year      int not null,
    number_in_year   int not null,
    issued_on        date not null,
    facts            jsonb not null,
    head_version     int not null constraint interview_paper_head references letter_head,
    template_version int not null,
    constraint interview_paper_once unique (interview_id, kind, number),
    constraint interview_paper_number_unique unique (kind, number_year, number_in_year),
    constraint interview_paper_kind_known check (kind in ('INTERVIEW_NOTICE', 'INTERVIEW_MINUTES'))
);

create trigger interview_paper_stays before update or delete on interview_paper
    for each row execute function refuse_change();

select audit_table('interview_paper_number', 'SERVICE');
select audit_table('interview_paper', 'INTERVIEW', 'interview_id');
