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

-- What is kept for claims and inquiries, by the id of the case or the person; a service that hears of holds says which.
create view look_held (subject_id) as select null::uuid where false;

-- Up to where entries went because their term was over: to an anchor, which stays.
create table look_cut (
    position bigint      not null constraint pk_look_cut primary key,
    number   integer     not null, -- of the anchor
    cut_at   timestamptz not null
);

-- A person may ask for two years who saw their data (Personal Data Processing Law s.27(3)); so long nobody deletes an entry.
create function look_refuse_cut() returns trigger language plpgsql as '
begin
    if not exists (
        select from look_anchor a where a.number = new.number and a.position = new.position and a.made_at <= new.cut_at - interval ''2 years'')
        or new.cut_at > clock_timestamp() + interval ''1 hour''
    then
        raise exception ''entries are kept for two years'' using errcode = ''restrict_violation'';
    end if;
    return new;
end';
create trigger tr_look_cut_is_due before insert on look_cut for each row execute function look_refuse_cut();

create function look_refuse_change() returns trigger language plpgsql as '
begin
    raise exception ''% only grows'', tg_table_name using errcode = ''restrict_violation'';
end';

-- Of an entry the index goes first and the seal last: by the seal it is known whether it may go.
create function look_refuse_deletion() returns trigger language plpgsql as '
declare
    entry uuid := coalesce(to_jsonb(old) ->> ''look_id'', to_jsonb(old) ->> ''id'');
begin
    if exists (select from look_seal s where s.look_id = entry and s.position <= (select max(position) from look_cut)) then
        return old;
    end if;
    raise exception ''% only grows'', tg_table_name using errcode = ''restrict_violation'';
end';

create trigger tr_look_grows before update or truncate on look
    for each statement execute function look_refuse_change();
create trigger tr_look_seal_grows before update or truncate on look_seal
    for each statement execute function look_refuse_change();
create trigger tr_look_about_grows before update or truncate on look_about
    for each statement execute function look_refuse_change();
create trigger tr_look_goes_in_time before delete on look
    for each row execute function look_refuse_deletion();
create trigger tr_look_seal_goes_in_time before delete on look_seal
    for each row execute function look_refuse_deletion();
create trigger tr_look_about_goes_in_time before delete on look_about
    for each row execute function look_refuse_deletion();
create trigger tr_look_anchor_grows before update or delete or truncate on look_anchor
    for each statement execute function look_refuse_change();
create trigger tr_look_anchor_kept_grows before update or delete or truncate on look_anchor_kept
    for each statement execute function look_refuse_change();
create trigger tr_look_cut_grows before update or delete or truncate on look_cut
    for each statement execute function look_refuse_change();
create trigger tr_look_waiting_stays before update or truncate on look_waiting
    for each statement execute function look_refuse_change();
