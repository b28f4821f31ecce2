-- Tokens of machines. Kept after their end: the record names what they did.
create table access_token (
    id           uuid primary key,
    name         text not null,
    secret_hash  text not null,
    role         text not null,
    made_by      text not null,
    maker_id     uuid constraint access_token_maker references account,
    created_at   timestamptz not null,
    expires_on   date not null,
    last_used_on date,
    revoked_at   timestamptz,
    version      bigint not null default 0,
    constraint access_token_secret_unique unique (secret_hash),
    constraint access_token_name_unique unique (name),
    constraint access_token_role_known check (role in ('ADMIN', 'LEADER'))
);
