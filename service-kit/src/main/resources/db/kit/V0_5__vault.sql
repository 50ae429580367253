-- Keys, apart from the data that they open: a backup of the data is made without this schema (pg_dump --exclude-schema=vault).
create schema vault;

-- The key of a person, or of whoever else data are about. Without the wrapped key it is a tombstone: no key is ever made again.
create table vault.person_key (
    owner_id     uuid        not null,
    wrapped      bytea,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    constraint pk_person_key primary key (owner_id),
    constraint ck_person_key_destroyed check ((wrapped is null) = (destroyed_at is not null))
);

-- What is kept for days only is under the key of its day, which is deleted with it.
create table vault.day_key (
    day     date  not null,
    wrapped bytea not null,
    constraint pk_day_key primary key (day)
);
