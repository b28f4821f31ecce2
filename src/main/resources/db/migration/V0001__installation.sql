-- When the service was installed: the scheduler starts with the period of this day.
create table installation (
    id           smallint primary key default 1,
    installed_on date not null,
    constraint installation_single check (id = 1)
);
