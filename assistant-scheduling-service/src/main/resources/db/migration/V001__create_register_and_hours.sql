-- The register of assistants, the hour budgets of clients, and what is allocated from them.

create table assistant (
    id                      uuid          not null,
    version                 bigint        not null,
    given_name              bytea         not null, -- this and the other bytea: encrypted under the assistant's key
    family_name             bytea         not null,
    personal_code_index     bytea, -- keyed hash: one human has one entry; none once the assistant was erased
    personal_code_cipher    bytea         not null,
    phone                   bytea,
    email                   bytea,
    experience_kind         varchar(20)   not null,
    experience_description  bytea         not null,
    login_key               text, -- of the assistant's own login
    other_minutes_per_week  integer       not null,
    active_from             date          not null,
    active_until            date,
    state                   varchar(20)   not null,
    constraint pk_assistant primary key (id),
    constraint uq_assistant_personal_code unique (personal_code_index),
    constraint uq_assistant_login_key unique (login_key),
    constraint ck_assistant_contact check (phone is not null or email is not null),
    constraint ck_assistant_experience_kind check (experience_kind in ('WORK', 'PERSONAL')),
    constraint ck_assistant_other_minutes check (other_minutes_per_week >= 0),
    constraint ck_assistant_active check (active_until >= active_from),
    constraint ck_assistant_state check (state in ('ACTIVE', 'SUSPENDED')),
    constraint ck_assistant_erased check (
        personal_code_index is not null or (login_key is null and state = 'SUSPENDED' and octet_length(personal_code_cipher) = 0))
);

-- Lists. "nulls last" is the order of a list that a column narrows, and the primary key does not have it.
create index ix_assistant_state on assistant (state, id desc nulls last);

-- Who was erased; the entry stays for the hours that rest on it, with an id alone. The reason names nobody.
create table assistant_erasure (
    assistant_id            uuid          not null,
    ground                  varchar(30)   not null,
    reason                  text          not null,
    erased_by               text          not null,
    erased_at               timestamptz   not null,
    constraint pk_assistant_erasure primary key (assistant_id),
    constraint fk_assistant_erasure_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_assistant_erasure_ground
        check (ground in ('NO_LONGER_NEEDED', 'OBJECTION_UPHELD', 'UNLAWFULLY_PROCESSED', 'LEGAL_OBLIGATION'))
);

create table hour_budget (
    id                      uuid          not null,
    version                 bigint        not null,
    decision_id             uuid          not null,
    application_id          uuid          not null,
    person_id               uuid          not null,
    human_id                uuid          not null, -- of person_human; the person's own id where nothing was said
    owner_key               text, -- of the login that filed; the other parties come through case_party
    granted_minutes         integer       not null,
    granted_per             varchar(10)   not null,
    first_day               date          not null,
    last_day                date          not null,
    wished_assistant_id     uuid,
    proposal_reason         varchar(30),
    ends_on                 date, -- the last day of a decision that ended early; before its first day if it was revoked
    opened_at               timestamptz   not null,
    changed_at              timestamptz   not null,
    constraint pk_hour_budget primary key (id),
    constraint uq_hour_budget_decision unique (decision_id),
    constraint ck_hour_budget_minutes check (granted_minutes >= 1 and (granted_per <> 'WEEK' or granted_minutes <= 2400)),
    constraint ck_hour_budget_per check (granted_per in ('WEEK', 'MONTH')),
    constraint ck_hour_budget_period check (last_day >= first_day)
);
create index ix_hour_budget_application on hour_budget (application_id, id desc nulls last);
create index ix_hour_budget_person on hour_budget (person_id, id desc nulls last);
create index ix_hour_budget_human on hour_budget (human_id, id desc nulls last);
create index ix_hour_budget_owner on hour_budget (owner_key, id desc nulls last);
create index ix_hour_budget_waiting on hour_budget (id) where proposal_reason is not null;
create index ix_hour_budget_served on hour_budget (id) where proposal_reason is null;

-- Which record stands for a human, as it was told last; a record that is not here stands alone.
create table person_human (
    person_id               uuid          not null,
    human_id                uuid          not null,
    constraint pk_person_human primary key (person_id)
);

-- Whom an application wished for; it may arrive before or after the decision.
create table assistant_wish (
    application_id          uuid          not null,
    assistant_id            uuid          not null,
    constraint pk_assistant_wish primary key (application_id)
);

create table allocation (
    id                      uuid          not null,
    version                 bigint        not null,
    budget_id               uuid          not null,
    application_id          uuid          not null,
    owner_key               text, -- of the budget
    assistant_id            uuid          not null,
    minutes_per_week        integer       not null,
    first_day               date          not null,
    last_day                date          not null,
    booking_id              uuid          not null default gen_random_uuid(), -- the first allocation of the same request
    free_from               date,
    allocated_at            timestamptz   not null,
    constraint pk_allocation primary key (id),
    constraint fk_allocation_budget foreign key (budget_id) references hour_budget (id),
    constraint fk_allocation_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_allocation_minutes check (minutes_per_week between 1 and 2400),
    constraint ck_allocation_period check (last_day >= first_day),
    constraint ck_allocation_free_from check (free_from >= first_day)
);
create index ix_allocation_budget on allocation (budget_id, id desc nulls last);
create index ix_allocation_owner on allocation (owner_key, id desc nulls last);
create index ix_allocation_application on allocation (application_id, id desc nulls last);
create index ix_allocation_assistant on allocation (assistant_id, id desc nulls last);

-- What application-service keeps from being deleted: an application or a person.
create table heard_hold (
    id                      uuid          not null,
    subject_id              uuid          not null,
    last_day                date,
    constraint pk_heard_hold primary key (id)
);
create index ix_heard_hold_subject on heard_hold (subject_id);
create or replace view look_held (subject_id) as
    select subject_id from heard_hold where last_day is null or last_day >= current_date;

-- The three weekly limits: of an assistant, of a budget, and of a human over all budgets of all records, because decisions may
-- follow one another or overlap. A row counts the weeks of one owner in one ISO year, W01 first; W53 is idle in a year of 52. A limit of
-- 0 belongs to a week that was never booked. A booking adds to the counters and never asks first: of two bookings at the same
-- moment the second waits for the first one's row and then meets the check. Where two records turn out to be one human, what was
-- booked for both may be more than 40 hours: then the limit of that week is what is booked, and falls with it down to 40.

create function is_within(booked smallint[], most smallint[]) returns boolean language plpgsql immutable strict parallel safe
as $$
begin
    return (0 <= all (booked) and 0 <= all (array(select unnest(most) - unnest(booked)))) is true;
end
$$;

create function is_only_booked_beyond(booked smallint[], most smallint[]) returns boolean language plpgsql immutable strict parallel safe
as $$
begin
    return (2400 >= all (array(
        select case when week.most = week.booked then 0 else week.most end from unnest(booked, most) as week (booked, most)))) is true;
end
$$;

create function fullest(booked smallint[], first_week integer, last_week integer) returns smallint language sql immutable parallel safe
return (array_sort(booked[first_week:last_week], true))[1];

create table week_counter (
    owner_kind              varchar(10)   not null,
    owner_id                uuid          not null,
    iso_year                integer       not null,
    booked_minutes          smallint[]    not null,
    limit_minutes           smallint[]    not null,
    constraint pk_week_counter primary key (owner_id, iso_year, owner_kind),
    constraint ck_week_counter_weeks check (
        array_dims(booked_minutes) = '[1:53]' and array_dims(limit_minutes) = '[1:53]'),
    constraint ck_week_counter_booked check (is_within(booked_minutes, limit_minutes)),
    constraint ck_week_counter_limit check (
        2400 >= all (limit_minutes) or (owner_kind = 'PERSON' and is_only_booked_beyond(booked_minutes, limit_minutes)))
) partition by list (owner_kind);

-- Half of each page stays free, so that a new version of a row lies beside the old one and no index changes.
create table assistant_weeks partition of week_counter (
    constraint fk_assistant_weeks_assistant foreign key (owner_id) references assistant (id)
) for values in ('ASSISTANT') with (fillfactor = 50);
create table budget_weeks partition of week_counter (
    constraint fk_budget_weeks_budget foreign key (owner_id) references hour_budget (id)
) for values in ('BUDGET') with (fillfactor = 50);
create table person_weeks partition of week_counter for values in ('PERSON') with (fillfactor = 50);
create index ix_person_weeks_over on person_weeks (iso_year) where 2400 < any (limit_minutes);
