-- When a channel may send. A channel without a row is as it comes with the service.
create table channel_setting (
    channel           text constraint channel_setting_once primary key,
    enabled           boolean not null,
    from_time         time,
    to_time           time,
    working_days_only boolean not null,
    version           bigint not null,
    constraint channel_setting_known check (channel in ('EMAIL', 'WEBHOOK', 'DINGTALK', 'WECOM')),
    constraint channel_setting_window check ((from_time is null) = (to_time is null) and from_time <> to_time)
);
select audit_table('channel_setting', 'CHANNEL');

-- When the last messages to a group robot went out: the vendors take twenty a minute, of all replicas together.
create table robot_pace (
    robot   text primary key,
    sent_at timestamptz[] not null
);
