-- 百日攻坚: a named, dated set of projects with targets.
create table campaign (
    id         uuid primary key,
    name       text not null,
    note       text,
    from_on    date not null,
    until_on   date not null,
    created_by text not null,
    created_at timestamptz not null,
    version    bigint not null default 0,
    constraint campaign_name_unique unique (name),
    constraint campaign_in_order check (from_on <= until_on)
);

create table campaign_project (
    campaign_id uuid not null constraint campaign_project_campaign references campaign,
    project_id  uuid not null constraint campaign_project_project references project,
    constraint campaign_project_key primary key (campaign_id, project_id)
);
create index campaign_project_by_project on campaign_project (project_id, campaign_id);

-- A target is reached when its milestone is completed, when what was invested reaches its amount, or else when it is said so.
create table campaign_target (
    id           uuid primary key,
    campaign_id  uuid not null constraint campaign_target_campaign references campaign,
    project_id   uuid not null,
    title        text not null,
    due_on       date not null,
    milestone_id uuid constraint campaign_target_milestone references milestone,
    -- Invested since January of the year in which it falls due, 万元.
    amount       numeric(18, 4),
    done_on      date,
    done_note    text,
    done_by      text,
    done_at      timestamptz,
    version      bigint not null default 0,
    constraint campaign_target_of_its_projects
        foreign key (campaign_id, project_id) references campaign_project (campaign_id, project_id),
    constraint campaign_target_one_measure check (num_nonnulls(milestone_id, amount, done_on) <= 1),
    constraint campaign_target_said_by check ((done_on is null) = (done_by is null) and (done_on is null) = (done_at is null)),
    constraint campaign_target_amount_positive check (amount > 0)
);
create index campaign_target_by_day on campaign_target (campaign_id, due_on, id);

create trigger campaign_never_goes before delete on campaign
    for each row execute function refuse_change();
create trigger campaign_target_never_goes before delete on campaign_target
    for each row execute function refuse_change();

select audit_table('campaign', 'CAMPAIGN');
select audit_table('campaign_project', 'CAMPAIGN', 'campaign_id');
select audit_table('campaign_target', 'CAMPAIGN', 'campaign_id');
