-- 进度报告: one for a project and month. The row is what counts; every version that was ever reported stays beside it.
create table progress_report (
    id            uuid primary key,
    project_id    uuid not null constraint progress_report_project references project,
    year          int not null,
    month         int not null,
    period        int not null,
    -- The state and the number of the latest version.
    status        text not null,
    latest        int not null,
    doubtful      boolean not null,
    -- What counts: the latest version that was not returned. Cumulative since 1 January, 万元; null: nothing counts.
    cumulative    numeric(18, 4),
    construction  numeric(18, 4),
    equipment     numeric(18, 4),
    land          numeric(18, 4),
    other         numeric(18, 4),
    -- How it stands against the plan in force, by each measure of the settings; null without a plan.
    ratio         numeric(28, 10),
    points_behind numeric(28, 10),
    months_late   numeric(28, 10),
    version       bigint not null default 0,
    constraint progress_report_one_a_month unique (project_id, year, month),
    constraint progress_report_month_sane check (year between 2000 and 2100 and month between 1 and 12),
    constraint progress_report_period_is_the_month check (period = year * 100 + month),
    constraint progress_report_status_known check (status in ('SUBMITTED', 'CHECKED', 'RETURNED')),
    constraint progress_report_not_negative check (cumulative >= 0)
);
-- What is behind its plan, worst first, by each measure: the cost of finding it follows what is behind.
create index progress_report_by_ratio on progress_report (year, ratio, month) where ratio < 1;
create index progress_report_by_points on progress_report (year, points_behind, month) where points_behind > 0;
create index progress_report_by_months on progress_report (year, months_late, month) where months_late > 0;
create index progress_report_by_project on progress_report (project_id, period desc, id);
create index progress_report_by_period on progress_report (period desc, id);

create table progress_version (
    id            uuid primary key,
    report_id     uuid not null constraint progress_version_report references progress_report,
    project_id    uuid not null constraint progress_version_project references project,
    number        int not null,
    status        text not null default 'SUBMITTED',
    cumulative    numeric(18, 4) not null,
    construction  numeric(18, 4),
    equipment     numeric(18, 4),
    land          numeric(18, 4),
    other         numeric(18, 4),
    text          text,
    note          text,
    -- 待核: why somebody should look at it twice.
    doubts        text[] not null default '{}',
    reported_by   text not null,
    reported_at   timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    constraint progress_version_number_unique unique (report_id, number),
    constraint progress_version_status_known check (status in ('SUBMITTED', 'CHECKED', 'RETURNED')),
    constraint progress_version_decided check ((status = 'SUBMITTED') = (decided_at is null))
);
create index progress_version_by_reporting on progress_version (project_id, reported_at);

-- A reported month is never rewritten: a version is decided on once, and what it says stays.
create trigger progress_version_stays before update on progress_version
    for each row when (old.* is distinct from new.*)
    execute function keep_row('status', 'decided_by,decided_at,decision_note');
create trigger progress_version_never_goes before delete on progress_version
    for each row execute function refuse_change();
create trigger progress_report_never_goes before delete on progress_report
    for each row execute function refuse_change();

select audit_table('progress_report', 'PROJECT', 'project_id');
select audit_table('progress_version', 'PROJECT', 'project_id');
