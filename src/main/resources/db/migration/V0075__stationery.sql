-- What letters are printed with: who sends them, and the templates. A change is a new version; letters name the versions that
-- were in force when they were issued.
create table letter_head (
    version      int primary key,
    issuer       text not null,
    basis        text not null,
    contact      text not null,
    phone        text not null,
    minutes_mark text not null,
    changed_by   text not null,
    changed_at   timestamptz not null
);
comment on column letter_head.issuer is '发文机关';
comment on column letter_head.minutes_mark is '纪要标志';

insert into letter_head (version, issuer, basis, contact, phone, minutes_mark, changed_by, changed_at) values (
    1,
    '“六重”办',
    '“六重”清单督查办法：对滞后单位实行半月一提醒、一月一约谈，确保问题及时销号、项目快速推进。',
    '“六重”办',
    '（待填）',
    '“六重”办约谈纪要',
    'installation',
    now()
);

create table letter_template (
    kind        text not null,
    version     int not null,
    file_name   text not null,
    size        int not null,
    sha256      text not null,
    built_in    boolean not null,
    changed_by  text not null,
    changed_at  timestamptz not null,
    constraint letter_template_key primary key (kind, version),
    constraint letter_template_kind_known
        check (kind in ('REMINDER_LETTER', 'INTERVIEW_NOTICE', 'INTERVIEW_MINUTES'))
);
comment on column letter_template.built_in is 'came with a release; the next release may bring a newer one';

create table letter_template_content (
    kind    text not null,
    version int not null,
    content bytea not null,
    constraint letter_template_content_key primary key (kind, version),
    constraint letter_template_content_template foreign key (kind, version) references letter_template
);

create trigger letter_head_stays before update or delete on letter_head
    for each row execute function refuse_change();
create trigger letter_template_stays before update or delete on letter_template
    for each row execute function refuse_change();
create trigger letter_template_content_stays before update or delete on letter_template_content
    for each row execute function refuse_change();

select audit_table('letter_head', 'LETTER_SETTINGS');
select audit_table('letter_template', 'LETTER_TEMPLATE', 'kind');
