create table thing (
    id text not null,
    step integer not null,
    constraint pk_thing primary key (id)
);
create table effect (
    number bigint generated always as identity,
    thing text not null,
    step integer not null,
    causation text,
    constraint pk_effect primary key (number)
);
