-- Thresholds of the rules. A change is a new version; letters and interviews name the version they were made under.
create table rule_settings (
    version    int primary key,
    rules      jsonb not null,
    note       text,
    changed_by text not null,
    changed_at timestamptz not null
);
