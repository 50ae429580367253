-- Whose case it is, as it was told last: a higher sequence takes the place of a lower one, in whatever order they come.
create table case_parties (
    case_id        uuid    not null,
    submitter_key  text, -- also stands on each listed row of the case that it sees, because one login may have filed very many
    submitter_role text    constraint ck_case_parties_role check (submitter_role in ('SUBMITTER', 'UNVERIFIED_SUBMITTER')),
    sequence       integer not null,
    constraint pk_case_parties primary key (case_id),
    constraint ck_case_parties_submitter check ((submitter_key is null) = (submitter_role is null))
);

-- The parties beside the first key of who filed: few cases each. A key is a keyed hash of a personal code or a login.
create table case_party (
    case_id     uuid    not null constraint fk_case_party_case references case_parties (case_id),
    position    integer not null,
    party_key   text    not null,
    role        text    not null constraint ck_case_party_role check (
                    role in ('PERSON', 'REPRESENTATIVE', 'SUBMITTER', 'UNVERIFIED_SUBMITTER')),
    valid_from  date,
    valid_until date,
    constraint pk_case_party primary key (case_id, position)
);
create index ix_case_party_key on case_party (party_key, case_id);

-- To whom staff are tied, as the register of conflicts of interest tells it: nobody decides the matter of a relative. Few rows; none
-- is deleted before the person is erased. A login and a code have a key for each secret that was configured when it was told.
create table staff_tie (
    id          uuid   not null,
    person_id   uuid   not null,
    staff_keys  text[] not null,
    person_keys text[] not null,
    valid_from  date,
    valid_until date,
    constraint pk_staff_tie primary key (id)
);
create index ix_staff_tie_staff on staff_tie using gin (staff_keys);
