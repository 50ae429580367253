-- Everybody who was ever named on a form, once: the code is encrypted, the index finds it again.
create table person (
    id uuid not null,
    code_index bytea not null,
    code_cipher bytea not null,
    first_seen_at timestamptz not null,
    canonical_id uuid, -- the record that stands for the same human, by a caseworker's verdict
    is_linked boolean not null default false, -- whether it ever was one of several of a human; most are not, and none is looked for
    constraint pk_person primary key (id),
    constraint fk_person_canonical foreign key (canonical_id) references person (id),
    constraint ck_person_canonical check (canonical_id <> id),
    constraint uq_person_code_index unique (code_index)
);

create index ix_person_canonical on person (canonical_id);

-- How submitted forms named people: found by a keyed hash of names and birth, and encrypted.
create table person_name (
    id uuid not null,
    person_id uuid not null,
    name_index bytea not null,
    content_cipher bytea not null,
    constraint pk_person_name primary key (id),
    constraint uq_person_name unique (person_id, name_index),
    constraint fk_person_name_person foreign key (person_id) references person (id)
);
create index ix_person_name_index on person_name (name_index);

-- Two records that were named alike, and what was said of them last.
create table person_match (
    id uuid not null,
    version bigint not null,
    one_id uuid not null,
    other_id uuid not null,
    state text not null,
    found_at timestamptz not null,
    constraint pk_person_match primary key (id),
    constraint uq_person_match unique (one_id, other_id),
    constraint fk_person_match_one foreign key (one_id) references person (id),
    constraint fk_person_match_other foreign key (other_id) references person (id),
    constraint ck_person_match_state check (state in ('OPEN', 'SAME', 'NOT_THE_SAME'))
);
create index ix_person_match_other on person_match (other_id);
create index ix_person_match_state on person_match (state, id desc nulls last);

-- Everything that was said of a match, oldest first.
create table match_verdict (
    id uuid not null,
    match_id uuid not null,
    state text not null,
    reason_cipher bytea not null,
    judged_by text not null,
    judged_at timestamptz not null,
    constraint pk_match_verdict primary key (id),
    constraint fk_match_verdict_match foreign key (match_id) references person_match (id),
    constraint ck_match_verdict_state check (state in ('SAME', 'NOT_THE_SAME'))
);
create index ix_match_verdict_match on match_verdict (match_id, id);

create table application (
    id uuid not null,
    version bigint not null,
    state text not null,
    channel text not null,
    received_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    submitter_key text,

    person_id uuid,
    person_given_name text,
    person_family_name text,
    person_born_on date,
    person_address text,
    person_municipality_code text,
    person_postcode text,
    person_phone text,
    person_email text,

    representation_kind text,
    representation_evidence_kind text,
    representation_evidence_number text,
    representation_evidence_document_id uuid,
    representation_from date,
    representation_until date,
    representation_last_day date, -- until, or the day before the 18th birthday where the right is one over minors
    is_represented boolean not null,
    representative_id uuid,
    representative_given_name text,
    representative_family_name text,
    representative_born_on date,
    representative_address text,
    representative_municipality_code text,
    representative_postcode text,
    representative_phone text,
    representative_email text,

    purposes text[] not null,
    receives_visual_benefit boolean,
    preferred_assistant_id uuid,
    preferred_assistant_name text,

    identity_method text,
    identity_verified_by text,
    identity_verified_at timestamptz,

    submitted_at timestamptz,
    submitted_as text,
    decide_by date,
    rule_set_id text,
    completed_at timestamptz,
    withdrawn_at timestamptz,
    decision_id uuid,
    decision_result text,
    decision_issued_on date,

    constraint pk_application primary key (id),
    constraint fk_application_person foreign key (person_id) references person (id),
    constraint fk_application_representative foreign key (representative_id) references person (id),
    constraint ck_application_state
        check (state in ('DRAFT', 'SUBMITTED', 'COMPLETE', 'DECIDED', 'WITHDRAWN')),
    constraint ck_application_channel check (channel in ('IN_PERSON', 'POST', 'ELECTRONIC')),
    constraint ck_application_submission check (
        state in ('DRAFT', 'WITHDRAWN')
        or (submitted_at is not null and submitted_as is not null and received_on is not null and decide_by is not null and person_id is not null)),
    constraint ck_application_submitted_as
        check (submitted_as in ('PERSON', 'REPRESENTATIVE', 'STRANGER', 'SOCIAL_SERVICE')),
    constraint ck_application_preferred_assistant
        check (preferred_assistant_id is null or preferred_assistant_name is null),
    constraint ck_application_identity check (
        (identity_method is null) = (identity_verified_at is null)
        and (identity_method is null) = (identity_verified_by is null)),
    constraint ck_application_decision check ((state = 'DECIDED') = (decision_id is not null))
);
-- Lists. "nulls last" is the order of a list that a column narrows, and the primary key does not have it.
create index ix_application_submitter on application (submitter_key, id desc nulls last);
create index ix_application_person on application (person_id, id desc nulls last);
create index ix_application_representative on application (representative_id, id desc nulls last);
create index ix_application_state on application (state, id desc nulls last);
create index ix_application_state_received on application (state, received_on desc nulls last, id desc nulls last);
create index ix_application_state_decide on application (state, decide_by desc nulls last, id desc nulls last);
create index ix_application_channel on application (channel, id desc nulls last);
create index ix_application_channel_received on application (channel, received_on desc nulls last, id desc nulls last);
create index ix_application_channel_decide on application (channel, decide_by desc nulls last, id desc nulls last);
create index ix_application_received on application (received_on, id);
create index ix_application_decide on application (decide_by, id);
create index ix_application_without_rule_set on application (id)
    where rule_set_id is null and state in ('SUBMITTED', 'COMPLETE');

-- What was before a caseworker changed who acts for the person; the names and the reason are encrypted.
create table representation_change (
    id uuid not null,
    application_id uuid not null,
    is_replaced boolean not null,
    last_day date,
    changed_by text not null,
    changed_at timestamptz not null,
    content_cipher bytea not null,
    constraint pk_representation_change primary key (id),
    constraint fk_representation_change_application foreign key (application_id) references application (id)
);
create index ix_representation_change_application on representation_change (application_id, id);

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
    valid_until date, -- the last day on which an accepted document proves something
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
