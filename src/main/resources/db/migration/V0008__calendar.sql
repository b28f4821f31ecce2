create table calendar_year (
    year      int primary key,
    published boolean not null,
    version   bigint not null default 0
);

-- Days that are not what their weekday says: holidays, and Saturdays and Sundays that are worked (调休).
create table calendar_day (
    day     date primary key,
    year    int not null constraint calendar_day_year references calendar_year,
    working boolean not null,
    name    text,
    constraint calendar_day_in_year check (extract(year from day) = year)
);
create index calendar_day_by_year on calendar_day (year);
