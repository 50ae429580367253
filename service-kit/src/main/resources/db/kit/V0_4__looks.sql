-- Who looked at whose data: a row for each request. It outlives what was seen: no foreign key.
create table look (
    id        uuid        not null constraint pk_look primary key,
    at        timestamptz not null,
    reader    text        not null, -- key of the login
    reach     text        not null constraint ck_look_reach check (reach in ('STAFF', 'AUDITOR', 'HELPER', 'SYSTEM', 'OWN')),
    operation text        not null,
    deed      text        not null constraint ck_look_deed check (deed in ('LISTED', 'READ', 'SEARCHED', 'DOWNLOADED', 'CHANGED')),
    outcome   text        not null constraint ck_look_outcome check (outcome in ('SHOWN', 'REFUSED', 'NOT_FOUND')),
    asked     uuid,
    purpose   text        constraint ck_look_purpose check (
                  purpose in ('CASE_WORK', 'PERSON_ASKED', 'APPEAL', 'DATA_QUALITY', 'AUDIT')),
    persons   uuid[]      not null,
    cases     uuid[]      not null
);
create index ix_look_at on look (at desc, id desc);
create index ix_look_reader on look (reader, at desc, id desc);
create index ix_look_changed on look (reader) where deed = 'CHANGED';

-- Entries that are not chained yet, for a second or so.
create table look_waiting (
    look_id uuid not null constraint pk_look_waiting primary key
);
alter table look_waiting set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000);

-- The chain: each hash is over the one before it, the place, and the entry.
create table look_seal (
    position bigint  not null constraint pk_look_seal primary key constraint ck_look_seal_position check (position > 0),
    look_id  uuid    not null constraint uq_look_seal_look unique,
    anchors  integer not null, -- how many anchors there were before it
    hash     bytea   not null constraint ck_look_seal_hash check (octet_length(hash) = 32)
);

-- Which entries name an id, of a person, a case or a record; written with the seal.
create table look_about (
    about   uuid        not null,
    at      timestamptz not null,
    look_id uuid        not null,
    constraint pk_look_about primary key (about, at, look_id)
);

-- Ends of the chain as they were told to the other services.
create table look_anchor (
    number   integer     not null constraint pk_look_anchor primary key,
    position bigint      not null constraint uq_look_anchor_position unique,
    hash     bytea       not null constraint ck_look_anchor_hash check (octet_length(hash) = 32),
    made_at  timestamptz not null
);

-- Ends of other services' chains, as they told them.
create table look_anchor_kept (
    service  text        not null,
    number   integer     not null,
    position bigint      not null,
    hash     bytea       not null constraint ck_look_anchor_kept_hash check (octet_length(hash) = 32),
    made_at  timestamptz not null,
    constraint pk_look_anchor_kept primary key (service, number)
);

-- The place for retention: a later release may let whole old stretches go here, up to an anchor that stays. Until then nothing goes.
create function look_stretch_may_go() returns boolean language sql stable as 'select false';

create function look_refuse_change() returns trigger language plpgsql as '
begin
    if tg_op = ''DELETE'' and look_stretch_may_go() then
        return null;
    end if;
    raise exception ''% only grows'', tg_table_name using errcode = ''restrict_violation'';
end';

create trigger tr_look_grows before update or delete or truncate on look
    for each statement execute function look_refuse_change();
create trigger tr_look_seal_grows before update or delete or truncate on look_seal
    for each statement execute function look_refuse_change();
create trigger tr_look_about_grows before update or delete or truncate on look_about
    for each statement execute function look_refuse_change();
create trigger tr_look_anchor_grows before update or delete or truncate on look_anchor
    for each statement execute function look_refuse_change();
create trigger tr_look_anchor_kept_grows before update or delete or truncate on look_anchor_kept
    for each statement execute function look_refuse_change();
create trigger tr_look_waiting_stays before update or truncate on look_waiting
    for each statement execute function look_refuse_change();
