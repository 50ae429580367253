create table word (
    person_id   uuid    not null,
    number      integer not null,
    codes       text[],
    on_day      date,
    details     jsonb,
    said_by     text,
    other_id    uuid,
    text_cipher bytea,
    form        bytea,
    constraint pk_word primary key (person_id, number)
);
