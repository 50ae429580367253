-- What application-service told of submitted applications.
create table known_case (
    application_id    uuid not null constraint pk_known_case primary key,
    person_id         uuid not null,
    representative_id uuid,
    state             text not null constraint ck_known_case_state check (state in ('OPEN', 'WITHDRAWN', 'DECIDED'))
);
create index ix_known_case_person on known_case (person_id);

-- Which record stands for the human of a record.
create table person_human (
    person_id uuid not null constraint pk_person_human primary key,
    human_id  uuid not null
);
create index ix_person_human_human on person_human (human_id);

-- A document without its bytes; those are on disk under blob_name, encrypted with content_key. Every bytea here is encrypted
-- under the key of the person whom the document is about; of an erased person there are no bytes.
create table document (
    id                    uuid        not null constraint pk_document primary key,
    version               bigint      not null,
    application_id        uuid        not null,
    owner_key             text,       -- of the login that filed the application; the other parties come through case_party
    subject_person_id     uuid        not null,
    kind                  text        not null,
    issuer                bytea       not null,
    number                bytea       not null,
    issued_on             date        not null,
    valid_until           date,
    disability_group      text        constraint ck_document_disability_group check (disability_group in ('I', 'II', 'III')),
    limitations           bytea,
    sha256                bytea       not null,
    blob_name             text        constraint ck_document_blob_name check (blob_name ~ '^[0-9a-f]{64}$'),
    content_key           bytea       not null,
    size_bytes            bigint      not null constraint ck_document_size check (size_bytes > 0),
    media_type            text        not null,
    file_name             bytea       not null,
    uploaded_by           text        not null,
    uploaded_by_login     text,       -- where uploaded_by is the key of a vouched code
    uploaded_by_staff     boolean     not null,
    uploaded_at           timestamptz not null,
    state                 text        not null constraint ck_document_state check (state in ('HELD', 'RECEIVED', 'VERIFIED', 'REJECTED')),
    reviewed_by           text,
    reviewed_at           timestamptz,
    rejection_reason      text,
    rejection_explanation bytea,
    duplicate_of          uuid        constraint fk_document_duplicate_of references document (id),
    constraint ck_document_term check (valid_until is null or valid_until >= issued_on),
    constraint ck_document_opinion check ((limitations is not null)
        = (kind in ('OPINION_ASSISTANT_NEED', 'OPINION_SPECIAL_CARE', 'DISABILITY_DECISION'))),
    constraint ck_document_review check (
        (state in ('VERIFIED', 'REJECTED')) = (reviewed_by is not null and reviewed_at is not null)),
    constraint ck_document_rejection check (
        (state = 'REJECTED') = (rejection_reason is not null and rejection_explanation is not null))
);

-- Lists. "nulls last" is the order of a list that a column narrows, and the primary key does not have it.
create index ix_document_application on document (application_id, id desc nulls last);
create index ix_document_uploaded_by on document (uploaded_by, id desc nulls last);
create index ix_document_uploaded_by_login on document (uploaded_by_login, id desc nulls last) where uploaded_by_login is not null;
create index ix_document_owner on document (owner_key, id desc nulls last) where state <> 'HELD';
create index ix_document_held on document (uploaded_by, id desc nulls last) where state = 'HELD';
-- What staff see of documents that others handed in, and auditors nearly.
create index ix_document_shown on document (id) where state <> 'HELD' or uploaded_by_staff;
create index ix_document_shown_state on document (state, id desc nulls last) where state <> 'HELD' or uploaded_by_staff;
create index ix_document_shown_kind on document (kind, id desc nulls last) where state <> 'HELD' or uploaded_by_staff;
create index ix_document_blob_name on document (blob_name);
create index ix_document_subject on document (subject_person_id);
-- What counts for the quotas of a login, and what was held too long. By the time first, so that no list is read by it.
create index ix_document_day on document (uploaded_at, uploaded_by) include (size_bytes);
create index ix_document_duplicate_of on document (duplicate_of) where duplicate_of is not null;

-- What a caseworker read otherwise than it was typed.
create table document_correction (
    document_id  uuid        not null constraint fk_document_correction_document references document (id),
    position     integer     not null,
    field        text        not null constraint ck_document_correction_field check (
                     field in ('ISSUED_ON', 'VALID_UNTIL', 'DISABILITY_GROUP', 'LIMITATIONS')),
    before_value bytea,
    after_value  bytea,
    corrected_by text        not null,
    corrected_at timestamptz not null,
    constraint pk_document_correction primary key (document_id, position)
);

-- What application-service keeps from being deleted: an application or a person.
create table heard_hold (
    id         uuid not null constraint pk_heard_hold primary key,
    subject_id uuid not null,
    last_day   date
);
create index ix_heard_hold_subject on heard_hold (subject_id);
create or replace view look_held (subject_id) as
    select subject_id from heard_hold where last_day is null or last_day >= current_date;
