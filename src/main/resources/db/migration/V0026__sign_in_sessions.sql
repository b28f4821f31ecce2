-- Who is signed in to the console. The cookie's secret is kept as a hash: whoever reads the table cannot use it.
create table sign_in_session (
    id          uuid primary key,
    secret_hash text not null,
    account_id  uuid not null constraint sign_in_session_account references account,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    ended_at    timestamptz,
    constraint sign_in_session_secret_unique unique (secret_hash)
);
create index sign_in_session_by_account on sign_in_session (account_id);
create index sign_in_session_by_end on sign_in_session (expires_at);
