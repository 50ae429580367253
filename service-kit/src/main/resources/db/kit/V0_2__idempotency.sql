-- Answers to requests that came with an Idempotency-Key, so that a repeat has no second effect.
-- The row is inserted in the transaction of the effect: both stay or neither.
create table idempotency (
    id           bytea       not null, -- SHA-256 of caller, operation, path and key: none of them is kept in clear
    day          date        not null, -- whose key encrypts the hash and the body, together with the Idempotency-Key
    request_hash bytea       not null, -- SHA-256 of what was sent, encrypted
    status       integer,
    location     text,
    etag         text,
    content_type text,
    body         bytea, -- encrypted
    shown_persons uuid[],     -- whom the answer shows, for the access log of a repeat
    shown_cases  uuid[],
    purpose      text,
    created_at   timestamptz not null default now(),
    constraint pk_idempotency primary key (id),
    constraint ck_idempotency_hashes check (octet_length(id) = 32 and octet_length(request_hash) = 60),
    constraint ck_idempotency_status check (status between 200 and 299)
);

create index ix_idempotency_created_at on idempotency (created_at);
