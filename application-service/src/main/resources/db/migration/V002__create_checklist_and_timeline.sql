-- Copies of what eligibility-service published; never edited here.
create table rule_set (
    id text not null,
    applicable_from date,
    applicable_until date,
    published_at timestamptz not null,
    terms text not null,
    constraint pk_rule_set primary key (id),
    constraint ck_rule_set_terms check (terms is json object)
);

-- The last report of document-service on each document.
create table document_report (
    application_id uuid not null,
    document_id uuid not null,
    kind text not null,
    status text not null,
    rejection_reason text,
    reported_at timestamptz not null,
    constraint pk_document_report primary key (application_id, document_id),
    constraint fk_document_report_application foreign key (application_id) references application (id),
    constraint ck_document_report_status check (status in ('RECEIVED', 'ACCEPTED', 'REJECTED'))
);

-- What happened to an application; codes, dates and minutes only.
create table timeline_entry (
    application_id uuid not null,
    event_id uuid not null,
    type text not null,
    happened_at timestamptz not null,
    details text not null,
    constraint pk_timeline_entry primary key (application_id, event_id),
    constraint fk_timeline_entry_application foreign key (application_id) references application (id),
    constraint ck_timeline_entry_details check (details is json object)
);
create index ix_timeline_entry_order on timeline_entry (application_id, happened_at, event_id);
