create table sample (
    id    uuid primary key,
    label text not null
);
