-- What a POST with an Idempotency-Key was answered, written in the transaction of its work. The key itself is not kept: whoever
-- has only this table cannot open the answers.
create table remembered_answer (
    account      text not null,
    key_hash     bytea not null,
    request_hash bytea not null,
    asked_at     timestamptz not null,
    -- Null only inside the transaction that is at work.
    answer       bytea,
    constraint remembered_answer_once primary key (account, key_hash)
);
create index remembered_answer_by_age on remembered_answer (asked_at);
