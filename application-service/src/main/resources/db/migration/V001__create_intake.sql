-- Everybody who was ever named on a form, once: the code is encrypted, the index finds it again. An erased person has neither.
create table person (
    id uuid not null,
    code_index bytea,
    code_cipher bytea,
    first_seen_at timestamptz not null,
    canonical_id uuid, -- the record that stands for the same human, by a caseworker's verdict
    is_linked boolean not null default false, -- whether it ever was one of several of a human; most are not, and none is looked for
    constraint pk_person primary key (id),
    constraint fk_person_canonical foreign key (canonical_id) references person (id),
    constraint ck_person_canonical check (canonical_id <> id),
    constraint uq_person_code_index unique (code_index),
    constraint ck_person_code check ((code_index is null) = (code_cipher is null))
);

create index ix_person_canonical on person (canonical_id);

-- Every record of the human of one, the given one among them; none of a person who is unknown.
create function same_human(record uuid) returns setof uuid language sql stable parallel safe as $$
    select same.id from person given join person same
        on same.id = coalesce(given.canonical_id, given.id) or same.canonical_id = coalesce(given.canonical_id, given.id)
    where given.id = record
$$;

-- How submitted forms named people: found by a keyed hash of names and birth, and encrypted under the key of the person.
create table person_name (
    id uuid not null,
    person_id uuid not null,
    name_index bytea not null,
    content bytea not null,
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

-- Notes how a person was named, and whose names are alike: of two that name alike people at the same moment the second waits,
-- and then sees the first. Of very many alike only the newest are told, because a person judges each pair.
create function note_name(person uuid, alike bytea, sealed bytea, noted_at timestamptz, most integer) returns void
language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('named ' || encode(alike, 'hex'), 0));
    insert into person_name (id, person_id, name_index, content) values (uuidv7(), person, alike, sealed)
    on conflict (person_id, name_index) do nothing;
    if found then
        insert into person_match (id, version, one_id, other_id, state, found_at)
        select uuidv7(), 0, least(other.person_id, person), greatest(other.person_id, person), 'OPEN', noted_at
        from person_name other where other.name_index = alike and other.person_id <> person
        order by other.id desc limit most
        on conflict (one_id, other_id) do nothing;
    end if;
end
$$;

-- Everything that was said of a match, oldest first; the reason is encrypted under the key of one, and dropped when either is erased.
create table match_verdict (
    id uuid not null,
    match_id uuid not null,
    state text not null,
    reason bytea not null,
    judged_by text not null,
    judged_at timestamptz not null,
    constraint pk_match_verdict primary key (id),
    constraint fk_match_verdict_match foreign key (match_id) references person_match (id),
    constraint ck_match_verdict_state check (state in ('SAME', 'NOT_THE_SAME'))
);
create index ix_match_verdict_match on match_verdict (match_id, id);

-- By which beginnings of the words of a name a submitted application's people are found: HMACs, not names.
create table person_name_token (
    token bytea not null,
    person_id uuid not null,
    constraint pk_person_name_token primary key (token, person_id),
    constraint fk_person_name_token_person foreign key (person_id) references person (id)
);
create index ix_person_name_token_person on person_name_token (person_id);

-- To whom staff are tied, so that nobody decides the matter of a relative; an entry ends and never vanishes. The bytea are encrypted
-- under the key of the person.
create table conflict_of_interest (
    id uuid not null,
    staff_key text not null,
    staff_login bytea not null,
    person_id uuid not null,
    kind text not null,
    reason bytea not null,
    valid_from date,
    valid_until date,
    declared_by text not null,
    declared_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    constraint pk_conflict_of_interest primary key (id),
    constraint fk_conflict_of_interest_person foreign key (person_id) references person (id),
    constraint ck_conflict_of_interest_kind check (kind in ('RELATIVE', 'BUSINESS_PARTNER', 'OTHER')),
    constraint ck_conflict_of_interest_term check (valid_until >= valid_from),
    constraint ck_conflict_of_interest_ended check (
        (ended_by is null) = (ended_at is null) and (ended_by is null or valid_until is not null))
);
create index ix_conflict_of_interest_staff on conflict_of_interest (staff_key, id desc nulls last);
create index ix_conflict_of_interest_person on conflict_of_interest (person_id, id desc nulls last);

-- Who was erased; the reason names nobody.
create table erasure (
    person_id uuid not null,
    ground text not null,
    reason text not null,
    erased_by text, -- nobody when the term of what is kept of the person was over
    erased_at timestamptz not null,
    constraint pk_erasure primary key (person_id),
    constraint fk_erasure_person foreign key (person_id) references person (id),
    constraint ck_erasure_ground
        check (ground in ('NO_LONGER_NEEDED', 'OBJECTION_UPHELD', 'UNLAWFULLY_PROCESSED', 'LEGAL_OBLIGATION'))
);

-- What is bytea here is encrypted under the key of the person in whose columns it stands.
create table application (
    id uuid not null,
    version bigint not null,
    state text not null,
    channel text not null,
    received_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    saved_at timestamptz not null default now(),
    submitter_key text,

    person_id uuid,
    person_given_name bytea,
    person_family_name bytea,
    person_born_on bytea,
    person_address bytea,
    person_municipality_code bytea,
    person_postcode bytea,
    person_phone bytea,
    person_email bytea,

    representation_kind text,
    representation_evidence_kind text,
    representation_evidence_number bytea,
    representation_evidence_document_id uuid,
    representation_from date,
    representation_until date,
    representation_last_day date, -- until, or the day before the 18th birthday where the right is one over minors
    is_represented boolean not null,
    representative_id uuid,
    representative_given_name bytea,
    representative_family_name bytea,
    representative_born_on bytea,
    representative_address bytea,
    representative_municipality_code bytea,
    representative_postcode bytea,
    representative_phone bytea,
    representative_email bytea,

    purposes text[] not null,
    receives_visual_benefit boolean,
    preferred_assistant_id uuid,
    preferred_assistant_name bytea,

    identity_method text,
    identity_verified_by text,
    identity_verified_at timestamptz,

    submitted_at timestamptz,
    submitted_as text,
    submitter_login text, -- the key of the login, where submitter_key is that of a vouched code
    decide_by date,
    rule_set_id text,
    completed_at timestamptz,
    withdrawn_at timestamptz,
    held_for uuid, -- a signed decision, for which it can no longer be taken back
    purpose_changes integer not null default 0, -- how often other purposes were wanted since
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
    constraint ck_application_held check (held_for is null or state in ('SUBMITTED', 'COMPLETE', 'DECIDED')),
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
-- What may be due for deletion.
create index ix_application_never_submitted on application (saved_at) where submitted_at is null;
create index ix_application_withdrawn on application (withdrawn_at) where state = 'WITHDRAWN' and submitted_at is not null;
create index ix_application_refused on application (decision_issued_on) where decision_result = 'REFUSED';
-- What counts for the quotas of a login.
create index ix_application_own_draft on application (submitter_key) where state = 'DRAFT';
create index ix_application_own_open on application (submitter_key, person_id) where state in ('SUBMITTED', 'COMPLETE');
create index ix_application_without_rule_set on application (id)
    where rule_set_id is null and state in ('SUBMITTED', 'COMPLETE');

-- Count for quotas when it is a login's turn: of two requests of one login the second waits until the first one's transaction
-- has ended, and then sees what it did, because each statement of a volatile function sees what is committed when it begins.
create function drafts_of(filer text) returns bigint language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('applications of ' || filer, 0));
    return (select count(*) from application where submitter_key = filer and state = 'DRAFT');
end
$$;

create function open_applications_of(filer text, one_person uuid, out everybody bigint, out person bigint)
language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('applications of ' || filer, 0));
    select count(*), count(*) filter (where person_id = one_person) into everybody, person
    from application where submitter_key = filer and state in ('SUBMITTED', 'COMPLETE');
end
$$;

create function open_applications_for(filer text, one_person uuid) returns bigint language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('applications of ' || filer || ' for ' || one_person, 0));
    return (select count(*) from application
        where submitter_key = filer and person_id = one_person and state in ('SUBMITTED', 'COMPLETE'));
end
$$;

-- What was before a caseworker changed who acts for the person; the names and the reason are encrypted.
create table representation_change (
    id uuid not null,
    application_id uuid not null,
    is_replaced boolean not null,
    last_day date,
    changed_by text not null,
    changed_at timestamptz not null,
    representative_id uuid, -- who acted before
    before_representation bytea, -- under the key of who acted
    reason bytea not null, -- under the key of the person
    constraint pk_representation_change primary key (id),
    constraint fk_representation_change_application foreign key (application_id) references application (id)
);
create index ix_representation_change_application on representation_change (application_id, id);

-- What was wanted before a caseworker recorded that the person wishes for other purposes.
create table purpose_change (
    id uuid not null,
    application_id uuid not null,
    before_purposes text[] not null,
    changed_by text not null,
    changed_at timestamptz not null,
    reason bytea not null, -- under the key of the person
    constraint pk_purpose_change primary key (id),
    constraint fk_purpose_change_application foreign key (application_id) references application (id)
);
create index ix_purpose_change_application on purpose_change (application_id, id);

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
    uploaded_by text, -- told only when it was received
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

-- Who helps in which case, as assistant-scheduling-service told it; few for each assistant.
create table assignment (
    id uuid not null,
    application_id uuid not null,
    assistant_id uuid not null,
    assistant_keys varchar[] not null, -- none once the assistant was erased
    minutes integer not null,
    counted_per varchar(10) not null,
    first_day date not null,
    last_day date not null,
    constraint pk_assignment primary key (id),
    constraint fk_assignment_application foreign key (application_id) references application (id),
    constraint ck_assignment_minutes check (minutes > 0),
    constraint ck_assignment_per check (counted_per in ('WEEK', 'MONTH')),
    constraint ck_assignment_period check (last_day >= first_day)
);
create index ix_assignment_assistant on assignment using gin (assistant_keys);
create index ix_assignment_application on assignment (application_id);

-- Rounds of deleting what is due, dry or not. Nobody asked for the daily one.
create table retention_run (
    id uuid not null,
    is_dry boolean not null,
    requested_by text,
    requested_at timestamptz not null,
    finished_at timestamptz,
    constraint pk_retention_run primary key (id)
);
create index ix_retention_run_unfinished on retention_run (id) where finished_at is null;
create index ix_retention_run_daily on retention_run (requested_at) where requested_by is null;

-- How far a round is with each class.
create table retention_count (
    run_id uuid not null,
    retention_class text not null,
    due bigint not null,
    deleted bigint not null,
    constraint pk_retention_count primary key (run_id, retention_class),
    constraint fk_retention_count_run foreign key (run_id) references retention_run (id),
    constraint ck_retention_count_class
        check (retention_class in ('ABANDONED_DRAFT', 'WITHDRAWN_CASE', 'REFUSED_CASE', 'PERSON_WITHOUT_CASE'))
);

-- What a round deleted, which is all that is left of it, or what a dry one would. The id is an application's or a person's.
create table retention_record (
    run_id uuid not null,
    record_id uuid not null,
    retention_class text not null,
    kept_until date not null,
    deleted_at timestamptz,
    constraint pk_retention_record primary key (run_id, record_id),
    constraint fk_retention_record_count foreign key (run_id, retention_class) references retention_count (run_id, retention_class)
);
create index ix_retention_record_record on retention_record (record_id) where deleted_at is not null;

-- What is kept for a claim or an inquiry, an application or a person; it outlives what it kept. The reason is encrypted.
create table legal_hold (
    id uuid not null,
    subject text not null,
    subject_id uuid not null,
    key_owner_id uuid not null, -- under whose key the reason is
    reason bytea not null,
    last_day date,
    placed_by text not null,
    placed_at timestamptz not null,
    lifted_by text,
    lifted_at timestamptz,
    constraint pk_legal_hold primary key (id),
    constraint ck_legal_hold_subject check (subject in ('APPLICATION', 'PERSON')),
    constraint ck_legal_hold_lifted check ((lifted_by is null) = (lifted_at is null))
);
create index ix_legal_hold_subject on legal_hold (subject_id) where lifted_at is null;
create or replace view look_held (subject_id) as
    select subject_id from legal_hold where lifted_at is null and (last_day is null or last_day >= current_date);
