-- Events on their way out. Rows live for milliseconds: the publisher deletes what Kafka has confirmed.
create table outbox (
    position bigint generated always as identity,
    event_id uuid not null,
    topic text not null,
    key text not null,
    event text not null,
    trace_parent text,
    appended_at timestamptz not null default clock_timestamp(),
    constraint pk_outbox primary key (position),
    constraint ck_outbox_topic check (topic <> ''),
    constraint ck_outbox_key check (key <> '')
);
-- A queue table is emptied as fast as it fills; without this dead rows would pile up at its front.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000);

-- Events that were handled: the primary key makes an effect happen once. Source and id together are an event.
create table inbox (
    source text not null,
    event_id uuid not null,
    consumer text not null,
    received_at timestamptz not null default clock_timestamp(),
    constraint pk_inbox primary key (event_id, source, consumer)
);
create index ix_inbox_received_at on inbox (received_at);
