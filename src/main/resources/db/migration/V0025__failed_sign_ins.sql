-- Wrong passwords, counted by name and address; the key is a hash of both, for neither is to be kept.
create table failed_sign_in (
    attempt_key     text primary key,
    failures        integer not null,
    last_failed_at  timestamptz not null,
    locked_until    timestamptz not null
);
create index failed_sign_in_by_age on failed_sign_in (last_failed_at);
