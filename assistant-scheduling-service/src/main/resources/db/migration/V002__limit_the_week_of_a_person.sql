-- A person may have several decisions, one after another or at the same time. Each has a budget with a limit of its own;
-- this counter holds all of them together to what a person may have in a week.

alter table hour_budget add column person_id uuid;
-- Who a budget was for was not kept before. Each old budget stands for a person of its own.
update hour_budget set person_id = id;
alter table hour_budget alter column person_id set not null;

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
insert into person_week (person_id, week_start, booked_minutes, limit_minutes)
select budget_id, week_start, booked_minutes, 2400 from client_week;
