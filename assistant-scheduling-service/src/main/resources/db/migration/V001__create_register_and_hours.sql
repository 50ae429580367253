-- The register of assistants, the hour budgets of clients, and what is allocated from them.

create table assistant (
    id                      uuid          not null,
    version                 bigint        not null,
    given_name              bytea         not null, -- this and the other bytea: encrypted under the assistant's key
    family_name             bytea         not null,
    whole_name_index        bytea, -- keyed hash, the same for namesakes; none once the assistant was erased
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
        personal_code_index is not null or (login_key is null and whole_name_index is null and state = 'SUSPENDED'
            and octet_length(personal_code_cipher) = 0))
);

-- Lists. "nulls last" is the order of a list that a column narrows, and the primary key does not have it.
create index ix_assistant_state on assistant (state, id desc nulls last);
create index ix_assistant_whole_name on assistant (whole_name_index, id desc nulls last);

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
    rule_set_id             varchar(50)   not null,
    human_id                uuid          not null, -- of person_human; the person's own id where nothing was said
    owner_key               text, -- of the login that filed; the other parties come through case_party
    granted_minutes         integer       not null,
    granted_per             varchar(10)   not null,
    purposes                text[]        not null default '{}', -- codes of the rule set
    first_day               date          not null,
    last_day                date          not null,
    wished_assistant_id     uuid,
    wished_in_words         boolean       not null default false, -- the application names somebody, and the words stay there
    proposal_reason         varchar(30),
    ends_on                 date, -- the last day of a decision that ended early; before its first day if it was revoked
    opened_at               timestamptz   not null,
    changed_at              timestamptz   not null,
    constraint pk_hour_budget primary key (id),
    constraint uq_hour_budget_decision unique (decision_id),
    constraint ck_hour_budget_minutes check (granted_minutes between 1 and case granted_per when 'WEEK' then 2400 else 9600 end),
    constraint ck_hour_budget_per check (granted_per in ('WEEK', 'MONTH')),
    constraint ck_hour_budget_period check (last_day >= first_day),
    constraint ck_hour_budget_wish check (wished_assistant_id is null or not wished_in_words)
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

create index ix_person_human_human on person_human (human_id);

-- Days on which a person is paid no assistance, as they were told last; with a decision, of that grant alone.
create table pause (
    id                      uuid          not null,
    person_id               uuid          not null, -- a record; of all records of the human it holds
    decision_id             uuid,
    first_day               date          not null,
    last_day                date, -- none until it is known
    constraint pk_pause primary key (id),
    constraint ck_pause_days check (last_day >= first_day)
);
create index ix_pause_person on pause (person_id);
create index ix_pause_last_day on pause (last_day);

-- Whom an application wished for; it may arrive before or after the decision.
create table assistant_wish (
    application_id          uuid          not null,
    assistant_id            uuid, -- none where it names somebody in words
    constraint pk_assistant_wish primary key (application_id)
);

create table allocation (
    id                      uuid          not null,
    version                 bigint        not null,
    budget_id               uuid          not null,
    application_id          uuid          not null,
    owner_key               text, -- of the budget
    assistant_id            uuid          not null,
    minutes                 integer       not null, -- in each week or month, as the decision grants them
    counted_per             varchar(10)   not null,
    first_day               date          not null,
    last_day                date          not null,
    booking_id              uuid          not null default gen_random_uuid(), -- the first allocation of the same request
    free_from               date,
    allocated_at            timestamptz   not null,
    ceded_weeks             date[]        not null default '{}', -- single weeks, or parts of weeks, of which minutes were given back, each by its first day
    ceded_minutes           integer[]     not null default '{}',
    constraint pk_allocation primary key (id),
    constraint fk_allocation_budget foreign key (budget_id) references hour_budget (id),
    constraint fk_allocation_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_allocation_minutes check (minutes between 1 and case counted_per when 'WEEK' then 2400 else 9600 end),
    constraint ck_allocation_per check (counted_per in ('WEEK', 'MONTH')),
    constraint ck_allocation_period check (last_day >= first_day),
    constraint ck_allocation_free_from check (free_from >= first_day),
    constraint ck_allocation_ceded check (cardinality(ceded_weeks) = cardinality(ceded_minutes) and 0 < all (ceded_minutes))
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

-- The three limits: of an assistant, of a budget, and of a human over all budgets of all records, because decisions may
-- follow one another or overlap. A row counts the weeks of one owner in one ISO year, W01 first; W53 is idle in a year of 52. Of budgets that
-- are granted by the month a row counts the months of a year, and so of a human for all these. A limit of
-- 0 belongs to a week or month that was never booked. A booking adds to the counters and never asks first: of two bookings at the same
-- moment the second waits for the first one's row and then meets the check. Where two records turn out to be one human, what was
-- booked for both may be more than 40 hours, or 160 in a month: then the limit of that week is what is booked, and falls with it down to 40.

create function is_within(booked smallint[], most smallint[]) returns boolean language plpgsql immutable strict parallel safe
as $$
begin
    return (0 <= all (booked) and 0 <= all (array(select unnest(most) - unnest(booked)))) is true;
end
$$;

-- 40 hours in a week, 160 in a month.
create function legal_minutes(kind varchar) returns integer language sql immutable parallel safe
return case when kind like '%_MONTH' then 9600 else 2400 end;

create function is_only_booked_beyond(booked smallint[], most smallint[], legal integer) returns boolean language plpgsql immutable strict parallel safe
as $$
begin
    return (legal >= all (array(
        select case when week.most = week.booked then 0 else week.most end from unnest(booked, most) as week (booked, most)))) is true;
end
$$;

create function fullest(booked smallint[], first_week integer, last_week integer) returns smallint language sql immutable parallel safe
return (array_sort(booked[first_week:last_week], true))[1];

create table week_counter (
    owner_kind              varchar(20)   not null,
    owner_id                uuid          not null,
    iso_year                integer       not null, -- of months the calendar year
    booked_minutes          smallint[]    not null,
    limit_minutes           smallint[]    not null,
    constraint pk_week_counter primary key (owner_id, iso_year, owner_kind),
    constraint ck_week_counter_weeks check (
        array_dims(booked_minutes) = array_dims(limit_minutes)
            and array_dims(booked_minutes) = case when owner_kind like '%_MONTH' then '[1:12]' else '[1:53]' end),
    constraint ck_week_counter_booked check (is_within(booked_minutes, limit_minutes)),
    constraint ck_week_counter_limit check (
        legal_minutes(owner_kind) >= all (limit_minutes)
            or (owner_kind in ('PERSON', 'PERSON_MONTH')
                and is_only_booked_beyond(booked_minutes, limit_minutes, legal_minutes(owner_kind))))
) partition by list (owner_kind);

-- Half of each page stays free, so that a new version of a row lies beside the old one and no index changes.
create table assistant_weeks partition of week_counter (
    constraint fk_assistant_weeks_assistant foreign key (owner_id) references assistant (id)
) for values in ('ASSISTANT') with (fillfactor = 50);
create table budget_weeks partition of week_counter (
    constraint fk_budget_weeks_budget foreign key (owner_id) references hour_budget (id)
) for values in ('BUDGET') with (fillfactor = 50);
create table person_weeks partition of week_counter for values in ('PERSON') with (fillfactor = 50);
create table budget_months partition of week_counter (
    constraint fk_budget_months_budget foreign key (owner_id) references hour_budget (id)
) for values in ('BUDGET_MONTH') with (fillfactor = 50);
create table person_months partition of week_counter for values in ('PERSON_MONTH') with (fillfactor = 50);
create index ix_person_weeks_over on person_weeks (iso_year) where 2400 < any (limit_minutes);
create index ix_person_months_over on person_months (iso_year) where 9600 < any (limit_minutes);

-- Visits: what is planned of an allocation, on the clock of Latvia and kept as instants. Two fixed visits of one assistant, or of one
-- human, never overlap; a flexible one finds its place within its hours later.
create extension if not exists btree_gist;

create function record_stays() returns trigger language plpgsql
as $$
begin
    raise exception 'Rows of % stay as they were written', tg_table_name;
end
$$;

create table visit (
    id                      uuid          not null,
    version                 bigint        not null,
    allocation_id           uuid          not null,
    budget_id               uuid          not null,
    application_id          uuid          not null,
    owner_key               text, -- of the budget
    assistant_id            uuid          not null,
    human_id                uuid          not null, -- of the budget, or as it was if two records of one human have visits at the same time
    purpose                 varchar(40)   not null,
    earliest_at             timestamptz   not null,
    latest_at               timestamptz   not null,
    minutes                 integer       not null,
    is_fixed                boolean       not null,
    first_day               date          not null, -- on which it can begin, in Latvia
    place                   varchar(30),
    state                   varchar(20)   not null,
    series_id               uuid,
    planned_at              timestamptz   not null,
    constraint pk_visit primary key (id),
    constraint fk_visit_allocation foreign key (allocation_id) references allocation (id),
    constraint fk_visit_budget foreign key (budget_id) references hour_budget (id),
    constraint fk_visit_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_visit_minutes check (minutes between 1 and 1500),
    constraint ck_visit_time check (latest_at >= earliest_at + make_interval(mins => minutes)),
    constraint ck_visit_state check (state in
        ('PLANNED', 'LEFT_OPEN', 'UNDER_WAY', 'DONE', 'CONFIRMED', 'DISPUTED', 'CANCELLED', 'ASSISTANT_ABSENT', 'CLIENT_ABSENT')),
    constraint ex_visit_assistant exclude using gist (assistant_id with =, tstzrange(earliest_at, latest_at) with &&)
        where (is_fixed and state in ('PLANNED', 'UNDER_WAY', 'DONE', 'CONFIRMED', 'DISPUTED')),
    constraint ex_visit_human exclude using gist (human_id with =, tstzrange(earliest_at, latest_at) with &&)
        where (is_fixed and state in ('PLANNED', 'LEFT_OPEN', 'UNDER_WAY', 'DONE', 'CONFIRMED', 'DISPUTED'))
);
create index ix_visit_day on visit (first_day, id);
create index ix_visit_open on visit (first_day, id) where state = 'LEFT_OPEN';
create index ix_visit_allocation on visit (allocation_id, first_day nulls first, id nulls first);
create index ix_visit_budget on visit (budget_id, first_day nulls first, id nulls first);
create index ix_visit_assistant on visit (assistant_id, first_day nulls first, id nulls first);
create index ix_visit_application on visit (application_id, first_day nulls first, id nulls first);
create index ix_visit_owner on visit (owner_key, first_day nulls first, id nulls first);

-- What happened to a visit, by which side.
create table visit_step (
    visit_id                uuid          not null,
    number                  integer       not null,
    kind                    varchar(20)   not null,
    side                    varchar(10)   not null,
    by_key                  text, -- of whoever did it; none where it followed from something else
    reason                  varchar(30),
    earliest_at             timestamptz   not null, -- as it was planned from then on
    latest_at               timestamptz   not null,
    minutes                 integer       not null,
    at                      timestamptz   not null,
    constraint pk_visit_step primary key (visit_id, number),
    constraint fk_visit_step_visit foreign key (visit_id) references visit (id),
    constraint ck_visit_step_side check (side in ('PERSON', 'ASSISTANT', 'STAFF', 'SYSTEM'))
);
-- Only by whom goes, with the person or assistant who is erased.
create trigger tr_visit_step_stays before update of visit_id, number, kind, side, reason, earliest_at, latest_at, minutes, at
    on visit_step for each row execute function record_stays();

-- Who comes instead: the search for a visit that was left open, and whom it asked.
create table stand_in_search (
    visit_id                uuid          not null,
    budget_id               uuid          not null,
    application_id          uuid          not null,
    day                     date          not null,
    state                   varchar(10)   not null,
    wave                    integer       not null,
    begun_at                timestamptz   not null,
    next_at                 timestamptz   not null,
    alarm_at                timestamptz   not null,
    alarmed_at              timestamptz,
    constraint pk_stand_in_search primary key (visit_id),
    constraint fk_stand_in_search_visit foreign key (visit_id) references visit (id),
    constraint ck_stand_in_search_state check (state in ('SEARCHING', 'FOUND', 'OVER')),
    constraint ck_stand_in_search_wave check (wave >= 0)
);
create index ix_stand_in_search_open on stand_in_search (visit_id) where state = 'SEARCHING';
create index ix_stand_in_search_alarmed on stand_in_search (visit_id) where state = 'SEARCHING' and alarmed_at is not null;
create index ix_stand_in_search_application on stand_in_search (application_id, visit_id desc nulls last);

create table visit_offer (
    id                      uuid          not null,
    version                 bigint        not null,
    visit_id                uuid          not null,
    budget_id               uuid          not null,
    application_id          uuid          not null,
    assistant_id            uuid          not null,
    wave                    integer       not null,
    state                   varchar(10)   not null,
    offered_at              timestamptz   not null,
    answered_at             timestamptz,
    undo_until              timestamptz,
    constraint pk_visit_offer primary key (id),
    constraint uq_visit_offer_once unique (visit_id, assistant_id),
    constraint fk_visit_offer_visit foreign key (visit_id) references visit (id),
    constraint fk_visit_offer_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_visit_offer_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'UNDONE')),
    constraint ck_visit_offer_answered check ((answered_at is null) = (state = 'OPEN')),
    constraint ck_visit_offer_undo check ((undo_until is null) = (state <> 'ACCEPTED'))
);
-- One comes.
create unique index uq_visit_offer_accepted on visit_offer (visit_id) where state = 'ACCEPTED';
create index ix_visit_offer_visit on visit_offer (visit_id, id desc nulls last);
create index ix_visit_offer_assistant on visit_offer (assistant_id, id desc nulls last);
create index ix_visit_offer_assistant_state on visit_offer (assistant_id, state, id desc nulls last);
create index ix_visit_offer_state on visit_offer (state, id desc nulls last);

-- What visits take in a week of an allocation, and in a month where it is stated by the month. Beyond what the allocation reserves in it, they
-- are booked in the counters as well.
create table week_plan (
    allocation_id           uuid          not null,
    counted_per             varchar(10)   not null,
    first_day               date          not null, -- of the week or month
    planned_minutes         integer       not null,
    beyond_minutes          integer       not null,
    constraint pk_week_plan primary key (allocation_id, counted_per, first_day),
    constraint fk_week_plan_allocation foreign key (allocation_id) references allocation (id),
    constraint ck_week_plan_span check (case counted_per
        when 'WEEK' then extract(isodow from first_day) = 1 when 'MONTH' then extract(day from first_day) = 1 else false end),
    constraint ck_week_plan_minutes check (beyond_minutes >= 0 and planned_minutes >= beyond_minutes)
);

-- What was recorded of visits; the last line of a visit counts, and none is changed.
create table worked_time (
    id                      uuid          not null, -- made by the client that recorded it
    visit_id                uuid          not null,
    number                  integer       not null,
    start_at                timestamptz   not null,
    end_at                  timestamptz   not null,
    beyond_minutes          integer       not null,
    side                    varchar(10)   not null,
    by_key                  text          not null,
    reason                  varchar(20),
    recorded_at             timestamptz   not null,
    constraint pk_worked_time primary key (id),
    constraint uq_worked_time_number unique (visit_id, number),
    constraint fk_worked_time_visit foreign key (visit_id) references visit (id),
    constraint ck_worked_time_end check (end_at >= start_at),
    constraint ck_worked_time_beyond check (beyond_minutes >= 0)
);
create trigger tr_worked_time_stays before update of id, visit_id, number, start_at, end_at, beyond_minutes, side, reason, recorded_at
    on worked_time for each row execute function record_stays();

-- Months that were locked. What was locked is kept by a trigger; what follows is how it was opened again.
create table monthly_report (
    id                      uuid          not null,
    version                 bigint        not null,
    budget_id               uuid          not null,
    application_id          uuid          not null,
    owner_key               text, -- of the budget
    human_id                uuid          not null, -- of the budget when it was locked
    assistant_id            uuid          not null,
    month                   date          not null, -- its first day
    edition                 integer       not null,
    lines                   text          not null, -- JSON, by day
    pay                     text          not null, -- JSON, by rate
    of_minor                boolean       not null,
    hash                    text          not null, -- SHA-256 of its CSV
    locked_by               text          not null,
    locked_at               timestamptz   not null,
    state                   varchar(10)   not null,
    reopen_reason           varchar(20),
    reopen_asked_by         text,
    reopen_asked_at         timestamptz,
    reopen_agreed_by        text,
    reopen_agreed_at        timestamptz,
    constraint pk_monthly_report primary key (id),
    constraint uq_monthly_report_edition unique (budget_id, assistant_id, month, edition),
    constraint fk_monthly_report_budget foreign key (budget_id) references hour_budget (id),
    constraint fk_monthly_report_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_monthly_report_month check (extract(day from month) = 1),
    constraint ck_monthly_report_edition check (edition >= 1),
    constraint ck_monthly_report_hash check (hash ~ '^[0-9a-f]{64}$'),
    constraint ck_monthly_report_state check (state in ('LOCKED', 'REOPENING', 'REOPENED')),
    constraint ck_monthly_report_asked check (num_nonnulls(reopen_reason, reopen_asked_by, reopen_asked_at) = case when state = 'LOCKED' then 0 else 3 end),
    constraint ck_monthly_report_agreed check (num_nonnulls(reopen_agreed_by, reopen_agreed_at) = case when state = 'REOPENED' then 2 else 0 end),
    -- Nobody opens a month alone.
    constraint ck_monthly_report_two_people check (reopen_asked_by <> reopen_agreed_by)
);
create unique index uq_monthly_report_locked on monthly_report (budget_id, assistant_id, month) where state <> 'REOPENED';
create index ix_monthly_report_month on monthly_report (month, id desc nulls last);
create index ix_monthly_report_budget on monthly_report (budget_id, id desc nulls last);
create index ix_monthly_report_assistant on monthly_report (assistant_id, id desc nulls last);
create index ix_monthly_report_application on monthly_report (application_id, id desc nulls last);
create index ix_monthly_report_owner on monthly_report (owner_key, id desc nulls last);
create index ix_monthly_report_state on monthly_report (state, id desc nulls last);
create trigger tr_monthly_report_stays before update of budget_id, application_id, assistant_id, month, edition, lines, pay, of_minor, hash, locked_by, locked_at
    on monthly_report for each row execute function record_stays();

-- When assistants are away: the kind and no more, nobody's diagnosis.
create table assistant_absence (
    id                      uuid          not null,
    assistant_id            uuid          not null,
    kind                    varchar(20)   not null,
    first_day               date          not null,
    last_day                date          not null,
    recorded_by             text          not null,
    recorded_at             timestamptz   not null,
    constraint pk_assistant_absence primary key (id),
    constraint fk_assistant_absence_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_assistant_absence_kind check (kind in ('SICKNESS', 'HOLIDAY', 'OTHER')),
    constraint ck_assistant_absence_days check (last_day >= first_day)
);
create index ix_assistant_absence_assistant on assistant_absence (assistant_id, id desc nulls last);

-- Whom a human wants as assistants, and whom not.
create table assistant_choice (
    human_id                uuid          not null,
    version                 bigint        not null,
    preferred               uuid[]        not null,
    blocked                 uuid[]        not null,
    constraint pk_assistant_choice primary key (human_id),
    constraint ck_assistant_choice_lists check (not preferred && blocked)
);

-- Secret links by which calendars read visits. What opens one is nowhere; a hash of it finds the row.
create table calendar_feed (
    id                      uuid          not null,
    secret_hash             bytea         not null, -- SHA-256 of 256 random bits
    party_keys              text[]        not null, -- of whoever had it made
    assistant_ids           uuid[]        not null,
    language                varchar(2)    not null,
    made_by                 text          not null,
    reach                   varchar(10)   not null,
    made_at                 timestamptz   not null,
    revoked_at              timestamptz,
    constraint pk_calendar_feed primary key (id),
    constraint uq_calendar_feed_secret unique (secret_hash),
    constraint ck_calendar_feed_language check (language in ('LV', 'EN')),
    constraint ck_calendar_feed_reach check (reach in ('OWN', 'HELPER')),
    constraint ck_calendar_feed_revoked check (revoked_at >= made_at)
);
create index ix_calendar_feed_made_by on calendar_feed (made_by, id desc nulls last);

-- The ledger of minutes: what moved from one account of a budget to another in each week, or month, of a stretch. Nothing is changed or taken away;
-- a mistake is another posting. It names budgets and assistants by id alone and outlives both.
create table posting (
    id                      uuid          not null,
    budget_id               uuid          not null,
    assistant_id            uuid,
    from_account            varchar(10)   not null,
    to_account              varchar(10)   not null,
    counted_per             varchar(10)   not null,
    first_span              date          not null, -- the first day of the first week or month
    last_span               date          not null, -- the first day of the last one
    minutes                 integer       not null, -- in each
    cause                   varchar(20)   not null,
    cause_id                uuid          not null,
    posted_at               timestamptz   not null,
    constraint pk_posting primary key (id),
    constraint ck_posting_accounts check (from_account <> to_account),
    constraint ck_posting_spans check (last_span >= first_span and case counted_per
        when 'WEEK' then extract(isodow from first_span) = 1 and extract(isodow from last_span) = 1
        when 'MONTH' then extract(day from first_span) = 1 and extract(day from last_span) = 1 else false end),
    constraint ck_posting_minutes check (minutes > 0)
);
create index ix_posting_budget on posting (budget_id, id);
create index ix_posting_assistant on posting (assistant_id, last_span);
create trigger tr_posting_stays before update or delete on posting for each row execute function record_stays();
create trigger tr_posting_stays_whole before truncate on posting for each statement execute function record_stays();

-- Rosters that were asked for. Nothing in this table is about a person but who asked, applied and published.
create table roster (
    id                      uuid          not null,
    version                 bigint        not null, -- changes with the state; a sign of life is no change
    first_day               date          not null,
    last_day                date          not null,
    replans                 boolean       not null,
    seconds                 integer       not null,
    asked_by                text          not null,
    asked_at                timestamptz   not null,
    state                   varchar(10)   not null,
    stopping                boolean       not null,
    attempts                integer       not null,
    heard_at                timestamptz, -- the last sign of life of a search, by the clock of the database
    hard                    bigint,
    medium                  bigint,
    soft                    bigint,
    calculations            bigint,
    seconds_spent           integer,
    figures_before          text, -- JSON
    figures_after           text, -- JSON
    applied_by              text,
    applied_at              timestamptz,
    published_by            text,
    published_at            timestamptz,
    constraint pk_roster primary key (id),
    constraint ck_roster_weeks check (
        last_day > first_day and extract(isodow from first_day) = 1 and extract(isodow from last_day) = 7),
    constraint ck_roster_seconds check (seconds > 0),
    constraint ck_roster_state check (state in
        ('QUEUED', 'SEARCHING', 'FOUND', 'APPLYING', 'APPLIED', 'PUBLISHED', 'STOPPED', 'FAILED')),
    constraint ck_roster_progress check (num_nonnulls(hard, medium, soft, calculations, seconds_spent) in (0, 5)),
    constraint ck_roster_found check (num_nonnulls(figures_before, figures_after) in (0, 2)
        and (figures_after is not null or state not in ('FOUND', 'APPLYING', 'APPLIED', 'PUBLISHED'))),
    constraint ck_roster_applied check (num_nonnulls(applied_by, applied_at) in (0, 2)
        and (applied_by is not null or state not in ('APPLYING', 'APPLIED', 'PUBLISHED'))),
    constraint ck_roster_published check (num_nonnulls(published_by, published_at) = case when state = 'PUBLISHED' then 2 else 0 end)
);
create index ix_roster_state on roster (state, id desc nulls last);
create index ix_roster_published on roster (last_day) where state = 'PUBLISHED';

-- What a roster does with a visit, and what became of it.
create table roster_move (
    id                      uuid          not null,
    roster_id               uuid          not null,
    visit_id                uuid          not null,
    visit_version           bigint        not null,
    budget_id               uuid          not null,
    from_assistant_id       uuid,
    to_assistant_id         uuid          not null,
    from_start_at           timestamptz,
    to_start_at             timestamptz   not null,
    minutes                 integer       not null,
    portion                 integer       not null,
    outcome                 varchar(10)   not null,
    skipped                 varchar(20),
    constraint pk_roster_move primary key (id),
    constraint uq_roster_move_visit unique (roster_id, visit_id),
    constraint fk_roster_move_roster foreign key (roster_id) references roster (id),
    constraint fk_roster_move_visit foreign key (visit_id) references visit (id),
    constraint fk_roster_move_from foreign key (from_assistant_id) references assistant (id),
    constraint fk_roster_move_to foreign key (to_assistant_id) references assistant (id),
    constraint ck_roster_move_outcome check (outcome in ('PROPOSED', 'APPLIED', 'SKIPPED')),
    constraint ck_roster_move_skipped check ((skipped is not null) = (outcome = 'SKIPPED'))
);
create index ix_roster_move_list on roster_move (roster_id, id desc nulls last);
create index ix_roster_move_outcome on roster_move (roster_id, outcome, id desc nulls last);
create index ix_roster_move_portion on roster_move (roster_id, portion, id) where outcome = 'PROPOSED';
create index ix_roster_move_visit on roster_move (visit_id);
create index ix_roster_move_from on roster_move (from_assistant_id);
create index ix_roster_move_to on roster_move (to_assistant_id);

-- Visits to which nobody comes in a roster, and why.
create table roster_unmet (
    id                      uuid          not null,
    roster_id               uuid          not null,
    visit_id                uuid          not null,
    reasons                 text          not null, -- JSON: what forbids it, and the nearest ways out
    constraint pk_roster_unmet primary key (id),
    constraint uq_roster_unmet_visit unique (roster_id, visit_id),
    constraint fk_roster_unmet_roster foreign key (roster_id) references roster (id),
    constraint fk_roster_unmet_visit foreign key (visit_id) references visit (id)
);
create index ix_roster_unmet_list on roster_unmet (roster_id, id desc nulls last);
create index ix_roster_unmet_visit on roster_unmet (visit_id);

-- Minutes between named places, as the municipality states them: one row.
create table travel_table (
    id                      integer       not null,
    version                 bigint        not null,
    legs                    text          not null, -- JSON
    constraint pk_travel_table primary key (id),
    constraint ck_travel_table_one check (id = 1)
);
insert into travel_table (id, version, legs) values (1, 0, '{"legs":[]}');

-- When assistants work: hours of the week on the clock of Latvia. No row means at any hour.
create table assistant_availability (
    assistant_id            uuid          not null,
    version                 bigint        not null,
    hours                   text          not null, -- JSON, in minutes of the day
    stated_by               text          not null,
    stated_at               timestamptz   not null,
    constraint pk_assistant_availability primary key (assistant_id),
    constraint fk_assistant_availability_assistant foreign key (assistant_id) references assistant (id)
);
