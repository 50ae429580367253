-- The register of assistants, the hour budgets of clients, and what is allocated from them.

create table assistant (
    id                      uuid          not null,
    version                 bigint        not null,
    given_name              varchar(100)  not null,
    family_name             varchar(100)  not null,
    phone                   varchar(30),
    email                   varchar(254),
    experience_kind         varchar(20)   not null,
    experience_description  varchar(2000) not null,
    login_subject           varchar(255),
    other_minutes_per_week  integer       not null,
    active_from             date          not null,
    active_until            date,
    state                   varchar(20)   not null,
    constraint pk_assistant primary key (id),
    constraint uq_assistant_login_subject unique (login_subject),
    constraint ck_assistant_contact check (phone is not null or email is not null),
    constraint ck_assistant_experience_kind check (experience_kind in ('WORK', 'PERSONAL')),
    constraint ck_assistant_other_minutes check (other_minutes_per_week >= 0),
    constraint ck_assistant_active check (active_until >= active_from),
    constraint ck_assistant_state check (state in ('ACTIVE', 'SUSPENDED'))
);

create table hour_budget (
    id                      uuid          not null,
    version                 bigint        not null,
    decision_id             uuid          not null,
    application_id          uuid          not null,
    person_id               uuid          not null,
    owner_subject           varchar(255),
    granted_minutes         integer       not null,
    granted_per             varchar(10)   not null,
    first_day               date          not null,
    last_day                date          not null,
    wished_assistant_id     uuid,
    proposal_reason         varchar(30),
    opened_at               timestamptz   not null,
    changed_at              timestamptz   not null,
    constraint pk_hour_budget primary key (id),
    constraint uq_hour_budget_decision unique (decision_id),
    constraint ck_hour_budget_minutes check (granted_minutes >= 1 and (granted_per <> 'WEEK' or granted_minutes <= 2400)),
    constraint ck_hour_budget_per check (granted_per in ('WEEK', 'MONTH')),
    constraint ck_hour_budget_period check (last_day >= first_day)
);
create index ix_hour_budget_application on hour_budget (application_id, id);
create index ix_hour_budget_person on hour_budget (person_id, id);
create index ix_hour_budget_owner on hour_budget (owner_subject, id);

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
    assistant_id            uuid          not null,
    minutes_per_week        integer       not null,
    first_day               date          not null,
    last_day                date          not null,
    free_from               date,
    allocated_at            timestamptz   not null,
    constraint pk_allocation primary key (id),
    constraint fk_allocation_budget foreign key (budget_id) references hour_budget (id),
    constraint fk_allocation_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_allocation_minutes check (minutes_per_week between 1 and 2400),
    constraint ck_allocation_period check (last_day >= first_day),
    constraint ck_allocation_free_from check (extract(isodow from free_from) = 1)
);
create index ix_allocation_budget on allocation (budget_id, id);
create index ix_allocation_assistant on allocation (assistant_id, id);

-- The three weekly limits. A booking adds to the counters and never asks first: of two bookings at the same moment the
-- second waits for the first one's row and then meets the check.

create table assistant_week (
    assistant_id            uuid          not null,
    week_start              date          not null,
    booked_minutes          integer       not null,
    limit_minutes           integer       not null,
    constraint pk_assistant_week primary key (assistant_id, week_start),
    constraint fk_assistant_week_assistant foreign key (assistant_id) references assistant (id),
    constraint ck_assistant_week_monday check (extract(isodow from week_start) = 1),
    constraint ck_assistant_week_booked check (booked_minutes between 0 and limit_minutes),
    constraint ck_assistant_week_limit check (limit_minutes <= 2400)
);

create table budget_week (
    budget_id               uuid          not null,
    week_start              date          not null,
    booked_minutes          integer       not null,
    limit_minutes           integer       not null,
    constraint pk_budget_week primary key (budget_id, week_start),
    constraint fk_budget_week_budget foreign key (budget_id) references hour_budget (id),
    constraint ck_budget_week_monday check (extract(isodow from week_start) = 1),
    constraint ck_budget_week_booked check (booked_minutes between 0 and limit_minutes),
    constraint ck_budget_week_limit check (limit_minutes <= 2400)
);

-- A person may have several decisions, one after another or at the same time. Each has a budget with a limit of its own;
-- this counter holds all of them together to what a person may have in a week.
create table person_week (
    person_id               uuid          not null,
    week_start              date          not null,
    booked_minutes          integer       not null,
    limit_minutes           integer       not null,
    constraint pk_person_week primary key (person_id, week_start),
    constraint ck_person_week_monday check (extract(isodow from week_start) = 1),
    constraint ck_person_week_booked check (booked_minutes between 0 and limit_minutes),
    constraint ck_person_week_limit check (limit_minutes <= 2400)
);
