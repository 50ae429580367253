-- What is known of an application; a row without it stands for one of which only a document was heard.
create table case_file (
    application_id uuid not null,
    state text not null,
    person_id uuid,
    decide_by date, -- the last day of the statutory month, known with the application
    identity text, -- whether it is certain who files
    application bytea, -- what it states, encrypted under the person's key
    need bytea, -- what was last found of the need, encrypted under the person's key
    purpose_changes integer not null default 0, -- how often other purposes were wanted since
    version bigint not null,
    constraint pk_case_file primary key (application_id),
    constraint ck_case_file_state check (state in ('OPEN', 'SIGNED', 'DECIDED', 'WITHDRAWN')),
    constraint ck_case_file_identity check (identity in ('PENDING', 'DOCUMENT_PRESENTED', 'QUALIFIED_MEANS', 'SECURE_SIGNATURE'))
);
create index ix_case_file_person on case_file (person_id);

-- The documents heard of for an application, each as last heard: hearing of one writes one row, however many there are.
create table case_document (
    application_id uuid not null,
    document_id uuid not null,
    fact jsonb not null,
    constraint pk_case_document primary key (application_id, document_id),
    constraint fk_case_document_case_file foreign key (application_id) references case_file (application_id)
);

-- Every run of the rules that gave something new, with the facts it relied on and the trace. The current one may come to rely
-- on other documents that show the same; what is history never changes.
create table assessment (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    submitter_key text,
    made_at timestamptz not null,
    assessed_on date not null,
    rule_set_id text not null,
    figures_from date not null,
    outcome text not null,
    waits_for text not null,
    proposed_decision_id uuid,
    assessed_minutes integer,
    deducted_minutes integer,
    per text,
    purposes_to_assess text[] not null,
    first_day date,
    last_day date,
    is_current boolean not null,
    facts bytea not null, -- encrypted under the person's key
    need bytea, -- of the facts what was found of the need, which is for staff until a decision is issued: encrypted likewise
    trace jsonb not null,
    constraint pk_assessment primary key (id),
    constraint fk_assessment_case_file foreign key (application_id) references case_file (application_id),
    constraint ck_assessment_outcome check (outcome in ('MET', 'NOT_MET', 'UNCLEAR', 'NOT_APPLICABLE')),
    constraint ck_assessment_waits_for check (waits_for in ('DOCUMENTS', 'DOCUMENT_REVIEW', 'CASEWORKER', 'ISSUE')),
    constraint ck_assessment_proposal check ((waits_for = 'ISSUE') = (proposed_decision_id is not null))
);
-- Lists. "nulls last" is the order of a list that a column narrows, and the primary key does not have it.
create index ix_assessment_application on assessment (application_id, id desc nulls last);
create index ix_assessment_submitter on assessment (submitter_key, id desc nulls last);
create index ix_assessment_outcome on assessment (outcome, id desc nulls last);
create index ix_assessment_current on assessment (id) where is_current;
create index ix_assessment_current_outcome on assessment (outcome, id desc nulls last) where is_current;
create index ix_assessment_current_submitter on assessment (submitter_key, id desc nulls last) where is_current;
create unique index uq_assessment_current on assessment (application_id) where is_current;

-- Which record stands for the human of a record.
create table person_human (
    person_id uuid not null,
    human_id uuid not null,
    constraint pk_person_human primary key (person_id)
);
create index ix_person_human_human on person_human (human_id);

-- What application-service keeps from being deleted: an application or a person.
create table heard_hold (
    id uuid not null,
    subject_id uuid not null,
    last_day date,
    constraint pk_heard_hold primary key (id)
);
create index ix_heard_hold_subject on heard_hold (subject_id);
create or replace view look_held (subject_id) as
    select subject_id from heard_hold where last_day is null or last_day >= current_date;

-- A person is invited to speak before a decision that takes something from them.
create table hearing (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    submitter_key text,
    grounds text[] not null,
    message bytea not null, -- encrypted under the person's key
    due_on date not null,
    invited_at timestamptz not null,
    invited_by text not null,
    statement bytea, -- encrypted under the person's key
    heard_at timestamptz,
    heard_from text,
    constraint pk_hearing primary key (id),
    constraint fk_hearing_case_file foreign key (application_id) references case_file (application_id),
    constraint ck_hearing_grounds check (cardinality(grounds) > 0),
    constraint ck_hearing_statement check (num_nonnulls(statement, heard_at, heard_from) in (0, 3))
);
create index ix_hearing_application on hearing (application_id, id desc nulls last);
create index ix_hearing_submitter on hearing (submitter_key, id desc nulls last);
create index ix_hearing_waits on hearing (due_on desc nulls last, id desc nulls last) where statement is null;

-- The questionnaires by which the municipality assesses needs; each holds from its day until the next one does.
create table questionnaire (
    id uuid not null,
    code text not null,
    valid_from date not null,
    content jsonb not null, -- items with options and points
    need_from integer,
    coefficient_2_from integer not null,
    loaded_at timestamptz not null,
    loaded_by text not null,
    constraint pk_questionnaire primary key (id),
    constraint uq_questionnaire_code unique (code),
    constraint uq_questionnaire_valid_from unique (valid_from),
    constraint ck_questionnaire_limits check (need_from > 0 and need_from < coefficient_2_from or need_from is null and coefficient_2_from > 0)
);

-- What the social service assessed of needs, each as it was recorded; the newest of an application counts.
create table need_assessment (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    submitter_key text,
    assessed_on date not null,
    intensity text not null,
    findings bytea not null, -- why, and what is about the person's health: encrypted under the person's key
    is_open boolean not null, -- to the parties, since a decision is issued
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint pk_need_assessment primary key (id),
    constraint fk_need_assessment_case_file foreign key (application_id) references case_file (application_id),
    constraint ck_need_assessment_intensity check (intensity in ('NO_NEED', 'COEFFICIENT_1', 'COEFFICIENT_2'))
);
create index ix_need_assessment_application on need_assessment (application_id, id desc nulls last);
create index ix_need_assessment_submitter on need_assessment (submitter_key, id desc nulls last) where is_open;

create table decision (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    submitter_key text,
    assessment_id uuid not null,
    rule_set_id text not null,
    result text not null,
    purposes text[] not null,
    purposes_to_assess text[] not null, -- of a proposal: those whose time a caseworker states
    purpose_minutes integer[] not null, -- the time of each purpose; empty where the act gives the hours of all together
    assessed_minutes integer,
    deducted_minutes integer,
    per text,
    first_day date,
    last_day date,
    grounds text[] not null,
    reasoning bytea, -- encrypted under the person's key
    relation text, -- of a grant to others on the same days
    ends_decision_id uuid, -- of a decision that ends a grant, whose last day is in last_day
    ended_by uuid, -- of a grant that ended early: by which decision, and its last day
    ended_after date,
    changes_decision_id uuid, -- of a decision that suspends a grant on its days, resumes it from its first day on, or grants less in its place
    suspended_by uuid, -- of a grant: the last decision that suspended it, and its days, the last of which is open until somebody lifts it
    suspended_from date,
    suspended_until date,
    to_review text[] not null default '{}', -- the conditions that a grant no longer meets
    looked_at text[] not null default '{}', -- those that it does not meet and a caseworker looked at
    in_force_on date, -- by the notification that counts, with the last days for contesting it
    contest_last_day date,
    contest_latest_day date,
    contest text, -- what contests of it make of it
    hearing_id uuid, -- how the person was heard before it takes something from them, or why not
    hearing_waiver text,
    hearing_waiver_reason bytea, -- encrypted under the person's key
    state text not null,
    state_since timestamptz not null,
    drafted_by text, -- who drafted what takes something from the person
    returned_by text,
    return_reason bytea, -- encrypted under the person's key
    decided_on date, -- with signed_by: what a caseworker signed, also if it was cancelled before it was issued
    signed_by text,
    version bigint not null,
    constraint pk_decision primary key (id),
    constraint fk_decision_case_file foreign key (application_id) references case_file (application_id),
    constraint fk_decision_assessment foreign key (assessment_id) references assessment (id),
    constraint ck_decision_state check (state in ('PROPOSED', 'IN_REVIEW', 'RETURNED', 'SIGNED', 'ISSUED', 'SUPERSEDED', 'CANCELLED')),
    constraint ck_decision_signed check (
        (decided_on is null) = (signed_by is null)
        and case when state in ('SIGNED', 'ISSUED') then signed_by is not null when state <> 'CANCELLED' then signed_by is null else true end),
    constraint ck_decision_result check (
        (result = 'GRANTED' and cardinality(purposes) > 0 and cardinality(purpose_minutes) in (0, cardinality(purposes))
            and (assessed_minutes is null) = (cardinality(purposes_to_assess) > 0)
            and (assessed_minutes is null) = (deducted_minutes is null) and (assessed_minutes is null) = (per is null)
            and assessed_minutes > deducted_minutes and deducted_minutes >= 0 and per in ('WEEK', 'MONTH')
            and first_day <= last_day)
        or (result = 'REFUSED' and cardinality(purposes) = 0 and cardinality(purpose_minutes) = 0
            and cardinality(purposes_to_assess) = 0 and assessed_minutes is null
            and first_day is null and last_day is null and cardinality(grounds) > 0 and reasoning is not null)
        or (result = 'ENDED' and cardinality(purposes) = 0 and cardinality(purpose_minutes) = 0
            and cardinality(purposes_to_assess) = 0 and assessed_minutes is null
            and first_day is null and last_day is not null and reasoning is not null)
        or (result in ('SUSPENDED', 'RESUMED') and cardinality(purposes) = 0 and cardinality(purpose_minutes) = 0
            and cardinality(purposes_to_assess) = 0 and assessed_minutes is null
            and first_day is not null and (last_day is null or result = 'SUSPENDED' and first_day <= last_day)
            and (result = 'SUSPENDED' or cardinality(grounds) = 0) and reasoning is not null)),
    constraint ck_decision_changing check (case when result in ('SUSPENDED', 'RESUMED') then changes_decision_id is not null
        when result = 'GRANTED' then changes_decision_id is null or relation = 'REPLACES' else changes_decision_id is null end),
    constraint ck_decision_suspended check ((suspended_by is null) = (suspended_from is null) and (suspended_by is null
        or result = 'GRANTED' and state = 'ISSUED') and (suspended_until is null or suspended_from <= suspended_until)),
    constraint fk_decision_changes foreign key (changes_decision_id) references decision (id),
    constraint ck_decision_ending check ((result = 'ENDED') = (ends_decision_id is not null)),
    constraint ck_decision_ended check (num_nonnulls(ended_by, ended_after) in (0, 2) and (ended_by is null or result = 'GRANTED' and state = 'ISSUED')),
    constraint ck_decision_to_review check (cardinality(to_review) = 0 or result = 'GRANTED' and state = 'ISSUED'),
    constraint ck_decision_term check (num_nonnulls(in_force_on, contest_last_day, contest_latest_day) in (0, 3)
        and (in_force_on is null or state = 'ISSUED')
        and decided_on <= in_force_on and in_force_on < contest_last_day and contest_last_day < contest_latest_day),
    constraint ck_decision_contest check (contest is null or state = 'ISSUED' and contest in ('CONTESTED', 'SUSPENDED', 'UPHELD', 'AMENDED', 'REVOKED')),
    constraint ck_decision_relation check (relation is null or result = 'GRANTED' and relation in ('REPLACES', 'FOLLOWS', 'SUPPLEMENTS')),
    constraint fk_decision_ends foreign key (ends_decision_id) references decision (id),
    -- Without hours it is never more than a proposal.
    constraint ck_decision_hours_are_signed check ((signed_by is null and drafted_by is null) or cardinality(purposes_to_assess) = 0),
    -- What takes something from a person takes two people, and a hearing or the reason why there was none.
    constraint ck_decision_taking_is_drafted check ((cardinality(grounds) > 0) = (drafted_by is not null)),
    constraint ck_decision_takes_two_people check (drafted_by <> signed_by),
    constraint ck_decision_review check (drafted_by is null or state in ('IN_REVIEW', 'RETURNED', 'SIGNED', 'ISSUED', 'CANCELLED')),
    constraint ck_decision_heard check (num_nonnulls(hearing_id, hearing_waiver) = least(cardinality(grounds), 1)
        and (hearing_waiver is null) = (hearing_waiver_reason is null)),
    constraint ck_decision_waiver check (hearing_waiver in ('URGENT', 'MINOR', 'IMPOSSIBLE')),
    constraint ck_decision_returned check (num_nonnulls(returned_by, return_reason) = case when state = 'RETURNED' then 2 else 0 end),
    constraint fk_decision_hearing foreign key (hearing_id) references hearing (id)
);
create index ix_decision_application on decision (application_id, id desc nulls last);
-- A party sees what is issued.
create index ix_decision_submitter on decision (submitter_key, id desc nulls last) where state = 'ISSUED';
create index ix_decision_state on decision (state, id desc nulls last);
-- An application has at most one open proposal, one draft, and one decision that is signed or issued, beside those that change it and
-- refusals that are void.
create unique index uq_decision_proposed on decision (application_id) where state = 'PROPOSED';
create unique index uq_decision_in_review on decision (application_id) where state = 'IN_REVIEW';
create unique index uq_decision_signed on decision (application_id) where state in ('SIGNED', 'ISSUED') and result in ('GRANTED', 'REFUSED')
    and changes_decision_id is null     and (result = 'GRANTED' or contest is distinct from 'REVOKED');
create index ix_decision_person on decision (person_id, id desc nulls last);
-- What is deleted, an old run or hearing, asks whether a decision rests on it.
create index ix_decision_assessment on decision (assessment_id);
create index ix_decision_hearing on decision (hearing_id) where hearing_id is not null;
create index ix_decision_ends on decision (ends_decision_id) where ends_decision_id is not null;
create index ix_decision_changes on decision (changes_decision_id) where changes_decision_id is not null;
create index ix_decision_contested on decision (id) where contest in ('CONTESTED', 'SUSPENDED');
create index ix_decision_to_review on decision (id) where cardinality(to_review) > 0;
create index ix_decision_live on decision (id) where state = 'ISSUED' and result = 'GRANTED';
create index ix_decision_grants on decision (person_id) where state in ('SIGNED', 'ISSUED') and result = 'GRANTED';

-- Every end that a grant was given, the earliest of which the decision shows: what was known once is looked up here. An end is known since
-- the decision that gave it was issued.
create table grant_end (
    decision_id uuid not null,
    ended_by uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    ended_after date not null,
    constraint pk_grant_end primary key (decision_id, ended_by),
    constraint fk_grant_end_decision foreign key (decision_id) references decision (id)
);
create index ix_grant_end_application on grant_end (application_id);
create index ix_grant_end_person on grant_end (person_id);

-- Letters of issued decisions, each as it was made; where its words are to be seen again, they are not made anew.
create table letter (
    id uuid not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    language text not null,
    style text not null,
    made_at timestamptz not null,
    made_by text not null,
    words bytea not null, -- with name and address of the addressee, encrypted under the person's key
    constraint pk_letter primary key (id),
    constraint fk_letter_decision foreign key (decision_id) references decision (id),
    constraint ck_letter_language check (language in ('LV', 'EN')),
    constraint ck_letter_style check (style in ('FULL', 'EASY'))
);
create index ix_letter_decision on letter (decision_id, id desc nulls last);
create index ix_letter_application on letter (application_id);

-- That and how issued decisions were notified. What turns out otherwise is another row that takes the place of the one it corrects.
create table notification (
    id uuid not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    recipient text not null,
    channel text not null,
    sent_on date not null,
    received_on date, -- where it is known, and not only presumed
    failure bytea, -- why it never came, encrypted under the person's key
    corrects_id uuid,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint pk_notification primary key (id),
    constraint fk_notification_decision foreign key (decision_id) references decision (id),
    constraint fk_notification_corrects foreign key (decision_id, corrects_id) references notification (decision_id, id),
    constraint uq_notification_of_decision unique (decision_id, id),
    constraint uq_notification_corrects unique (corrects_id),
    constraint ck_notification_recipient check (recipient in ('PERSON', 'LEGAL_REPRESENTATIVE', 'PERSON_UNDER_TRUSTEESHIP', 'TRUSTEE')),
    constraint ck_notification_channel check (channel in ('IN_PERSON', 'POST', 'REGISTERED_POST', 'E_ADDRESS', 'E_MAIL', 'ONLINE_FORM',
        'PUBLIC_NOTICE', 'REGISTERED_POST_EU', 'REGISTERED_POST_ABROAD')),
    constraint ck_notification_outcome check (num_nonnulls(received_on, failure) < 2 and sent_on <= received_on),
    constraint ck_notification_corrects_another check (corrects_id <> id)
);
create index ix_notification_decision on notification (decision_id, id desc nulls last);
create index ix_notification_application on notification (application_id);

-- Stays where assistance is not paid. What turns out otherwise is another row that takes the place of the one it corrects.
create table stay (
    id uuid not null,
    decision_id uuid not null, -- the grant on which it was recorded; it holds for the human
    application_id uuid not null,
    person_id uuid not null,
    submitter_key text, -- of the login that filed; the other parties come through case_party
    first_day date, -- none where the row only takes another back
    last_day date,
    details bytea not null, -- where, and how that is known, encrypted under the person's key
    corrects_id uuid,
    corrected_by_id uuid,
    corrected_at timestamptz,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint pk_stay primary key (id),
    constraint fk_stay_decision foreign key (decision_id) references decision (id),
    constraint fk_stay_corrects foreign key (decision_id, corrects_id) references stay (decision_id, id),
    constraint uq_stay_of_decision unique (decision_id, id),
    constraint uq_stay_corrects unique (corrects_id),
    constraint ck_stay_days check (first_day is not null or (last_day is null and corrects_id is not null)),
    constraint ck_stay_order check (last_day >= first_day),
    constraint ck_stay_corrects_another check (corrects_id <> id and corrected_by_id <> id),
    constraint ck_stay_corrected check (num_nonnulls(corrected_by_id, corrected_at) in (0, 2))
);
create index ix_stay_person on stay (person_id, id desc nulls last);
create index ix_stay_application on stay (application_id, id desc nulls last);
create index ix_stay_submitter on stay (submitter_key, id desc nulls last);

-- What caseworkers made of the marks of grants.
create table grant_review (
    id uuid not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    about text[] not null, -- the marks that were looked at
    outcome text not null,
    reason bytea not null, -- encrypted under the person's key
    reviewed_at timestamptz not null,
    reviewed_by text not null,
    constraint pk_grant_review primary key (id),
    constraint fk_grant_review_decision foreign key (decision_id) references decision (id),
    constraint ck_grant_review_about check (cardinality(about) > 0),
    constraint ck_grant_review_outcome check (outcome in ('STANDS', 'HEARING_OPENED', 'CHANGE_DRAFTED'))
);
create index ix_grant_review_decision on grant_review (decision_id, id desc nulls last);
create index ix_grant_review_application on grant_review (application_id);

-- Slips in the words of issued decisions; what was decided stays.
create table text_correction (
    id uuid not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    wrong bytea not null, -- this and how it reads rightly: encrypted under the person's key
    corrected bytea not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint pk_text_correction primary key (id),
    constraint fk_text_correction_decision foreign key (decision_id) references decision (id)
);
create index ix_text_correction_decision on text_correction (decision_id, id desc nulls last);
create index ix_text_correction_application on text_correction (application_id);

create function record_stays() returns trigger language plpgsql as '
begin
    raise exception ''a row of % is never changed'', tg_table_name using errcode = ''restrict_violation'';
end';
create trigger tr_grant_end_stays before update on grant_end for each row execute function record_stays();
-- Only why one failed may come to be encrypted under another key.
create trigger tr_notification_stays before update of id, decision_id, recipient, channel, sent_on, received_on, corrects_id, recorded_at,
    recorded_by on notification for each row execute function record_stays();
-- Only that another took its place is added, once; who filed may turn out later.
create trigger tr_stay_stays before update of id, decision_id, application_id, first_day, last_day, corrects_id, recorded_at, recorded_by
    on stay for each row execute function record_stays();
create trigger tr_stay_corrected_once before update of corrected_by_id, corrected_at on stay for each row
    when (old.corrected_by_id is not null and new.corrected_by_id is distinct from old.corrected_by_id) execute function record_stays();
create trigger tr_grant_review_stays before update of id, decision_id, about, outcome, reviewed_at, reviewed_by on grant_review
    for each row execute function record_stays();
create trigger tr_text_correction_stays before update of id, decision_id, recorded_at, recorded_by on text_correction
    for each row execute function record_stays();
create trigger tr_questionnaire_stays before update on questionnaire for each row execute function record_stays();
-- Only who filed may turn out later, and what was found may come to be encrypted under another key.
create trigger tr_need_assessment_stays before update of id, application_id, assessed_on, intensity, recorded_at, recorded_by
    on need_assessment for each row execute function record_stays();

-- Contests of issued decisions; what became of each is written once.
create table contest (
    id uuid not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    text bytea not null, -- this and what is for a reason: encrypted under the person's key
    channel text not null,
    received_on date not null,
    posted_on date,
    filed_at timestamptz not null,
    filed_by text not null,
    contest_until date, -- by which it was judged whether it is late
    suspends_by_law boolean not null,
    reinstated_at timestamptz,
    reinstated_by text,
    reinstated_for bytea,
    unsuspended_at timestamptz,
    unsuspended_by text,
    unsuspended_for bytea,
    result text,
    decided_on date,
    reference text,
    reasoning bytea,
    recorded_at timestamptz,
    recorded_by text,
    constraint pk_contest primary key (id),
    constraint fk_contest_decision foreign key (decision_id) references decision (id),
    constraint ck_contest_channel check (channel in ('ELECTRONIC', 'IN_PERSON', 'POST', 'E_ADDRESS', 'E_MAIL')),
    constraint ck_contest_posted check (posted_on is null or channel = 'POST' and posted_on <= received_on),
    constraint ck_contest_reinstated check (num_nonnulls(reinstated_at, reinstated_by, reinstated_for) in (0, 3)
        and (reinstated_at is null or coalesce(posted_on, received_on) > contest_until)),
    constraint ck_contest_unsuspended check (num_nonnulls(unsuspended_at, unsuspended_by, unsuspended_for) in (0, 3)
        and (unsuspended_at is null or suspends_by_law)),
    constraint ck_contest_result check (num_nonnulls(result, decided_on, reference, reasoning, recorded_at, recorded_by) in (0, 6)
        and result in ('UPHELD', 'AMENDED', 'REVOKED', 'DISMISSED_LATE', 'WITHDRAWN') and decided_on >= received_on),
    -- Who was late is heard only where the term was given back.
    constraint ck_contest_late check (case when coalesce(posted_on, received_on) > contest_until and reinstated_at is null
        then result in ('DISMISSED_LATE', 'WITHDRAWN') else result <> 'DISMISSED_LATE' end)
);
create index ix_contest_decision on contest (decision_id, id desc nulls last);
create index ix_contest_application on contest (application_id);
-- What rules would do to all live grants, before they decide; the file is law and nobody's data.
create table rehearsal (
    id uuid not null,
    rule_set_id text not null,
    figures text,
    fingerprint text not null,
    decides_on date not null,
    state text not null,
    started_at timestamptz not null,
    started_by text not null,
    done integer not null,
    total integer not null,
    last_decision_id uuid,
    finished_at timestamptz,
    approved_at timestamptz,
    approved_by text,
    constraint pk_rehearsal primary key (id),
    constraint ck_rehearsal_state check (state in ('RUNNING', 'FINISHED', 'STOPPED', 'CARRYING_OUT', 'CARRIED_OUT')),
    constraint ck_rehearsal_progress check (done between 0 and total),
    constraint ck_rehearsal_finished check ((finished_at is null) = (state in ('RUNNING', 'STOPPED'))),
    constraint ck_rehearsal_approved check (num_nonnulls(approved_at, approved_by) = case when state in ('CARRYING_OUT', 'CARRIED_OUT') then 2 else 0 end),
    constraint ck_rehearsal_takes_two_people check (approved_by <> started_by)
);
create index ix_rehearsal_work on rehearsal (id) where state in ('RUNNING', 'CARRYING_OUT');

-- Each grant once in a rehearsal: ids, codes and minutes.
create table rehearsed_grant (
    id uuid not null,
    rehearsal_id uuid not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    effect text not null,
    conditions text[] not null,
    figures text[] not null,
    minutes_before integer not null,
    minutes_after integer,
    per text not null,
    is_marked boolean not null,
    constraint pk_rehearsed_grant primary key (id),
    constraint uq_rehearsed_grant unique (rehearsal_id, decision_id),
    constraint fk_rehearsed_grant_rehearsal foreign key (rehearsal_id) references rehearsal (id),
    constraint ck_rehearsed_grant_effect check (effect in ('GAINS', 'LOSES', 'STAYS', 'UNCLEAR')),
    constraint ck_rehearsed_grant_minutes check (minutes_before >= 0 and minutes_after >= 0 and (effect <> 'UNCLEAR' or minutes_after is null) and (effect <> 'STAYS' or minutes_after is not null)),
    constraint ck_rehearsed_grant_per check (per in ('WEEK', 'MONTH')),
    constraint ck_rehearsed_grant_marked check (not is_marked or effect <> 'STAYS')
);
create index ix_rehearsed_grant_list on rehearsed_grant (rehearsal_id, id desc nulls last);
create index ix_rehearsed_grant_effect on rehearsed_grant (rehearsal_id, effect, id desc nulls last);
create index ix_rehearsed_grant_unmarked on rehearsed_grant (rehearsal_id, id) where effect <> 'STAYS' and not is_marked;
create index ix_rehearsed_grant_application on rehearsed_grant (application_id);

-- What ends within 60 days of that on which live grants rest, and those grants; rounds bring it up to date.
create table foreseen_end (
    id uuid not null,
    kind text not null,
    subject_id uuid not null,
    day date not null,
    decision_id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    constraint pk_foreseen_end primary key (id),
    constraint uq_foreseen_end unique (decision_id, kind, subject_id, day),
    constraint ck_foreseen_end_kind check (kind in ('OPINION', 'CONFIRMATION', 'CHILDHOOD', 'REPRESENTATION', 'GRANT'))
);
create index ix_foreseen_end_day on foreseen_end (day desc, id desc);
create index ix_foreseen_end_kind on foreseen_end (kind, day desc nulls last, id desc nulls last);
create index ix_foreseen_end_person on foreseen_end (person_id, day desc nulls last, id desc nulls last);
create index ix_foreseen_end_application on foreseen_end (application_id, day desc nulls last, id desc nulls last);

-- Of what a person was told already, once for each threshold.
create table told_end (
    application_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    day date not null,
    days_ahead integer not null,
    constraint pk_told_end primary key (application_id, kind, subject_id, day, days_ahead),
    constraint ck_told_end_kind check (kind in ('OPINION', 'CONFIRMATION', 'CHILDHOOD', 'REPRESENTATION', 'GRANT')),
    constraint ck_told_end_days_ahead check (days_ahead in (60, 30))
);

-- What is or was unclear in a case; what is unclear again is another row.
create table clarification (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    submitter_key text,
    reason text not null, -- why it is unclear, by the rules
    details text[] not null,
    document text,
    answer_by text not null,
    opening integer not null,
    opened_at timestamptz not null,
    due_on date not null,
    closed_at timestamptz,
    told_overdue_at timestamptz,
    constraint pk_clarification primary key (id),
    constraint fk_clarification_case_file foreign key (application_id) references case_file (application_id),
    constraint ck_clarification_answer_by check (answer_by in ('PERSON', 'ISSUER', 'CASEWORKER')),
    constraint ck_clarification_opening check (opening > 0)
);
create index ix_clarification_application on clarification (application_id, id desc nulls last);
create index ix_clarification_submitter on clarification (submitter_key, id desc nulls last);
create index ix_clarification_open on clarification (id) where closed_at is null;
create index ix_clarification_due on clarification (due_on, id) where closed_at is null;
create index ix_clarification_untold on clarification (due_on, id) where closed_at is null and told_overdue_at is null;
create unique index uq_clarification_open on clarification (application_id, reason, coalesce(document, '')) where closed_at is null;

-- Who works on a case, each time that it became another; the last one counts.
create table case_assignment (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    assignee text, -- nobody when it is absent
    reason bytea, -- why it was taken from somebody, encrypted under the person's key
    assigned_at timestamptz not null,
    assigned_by text not null,
    constraint pk_case_assignment primary key (id),
    constraint fk_case_assignment_case_file foreign key (application_id) references case_file (application_id)
);
create index ix_case_assignment_application on case_assignment (application_id, id desc nulls last);

-- What staff write down for each other; none is ever changed.
create table case_note (
    id uuid not null,
    application_id uuid not null,
    person_id uuid not null,
    text bytea not null, -- encrypted under the person's key
    written_at timestamptz not null,
    written_by text not null,
    constraint pk_case_note primary key (id),
    constraint fk_case_note_case_file foreign key (application_id) references case_file (application_id)
);
create index ix_case_note_application on case_note (application_id, id desc nulls last);

-- What waits for whom in each case, and grants in force: all of it follows from the tables above, and nothing writes it but
-- keep_work_items.
create table work_item (
    application_id uuid not null,
    person_id uuid not null,
    is_open boolean not null, -- the statutory month runs
    is_waiting boolean not null, -- somebody has to do something; else it is only a grant in force
    decide_by date not null,
    identity text not null,
    assessment_id uuid,
    outcome text,
    waits_for text, -- by the rules, while it is open
    draft_id uuid, -- waits for a second person, or was given back
    draft_state text,
    hearing_due date, -- from this day on the last invitation is due or over
    to_review boolean not null, -- the grant no longer meets a condition
    grant_until date,
    clarification_due date, -- of the open question that is due first
    assignee text,
    constraint pk_work_item primary key (application_id),
    constraint ck_work_item_draft check ((draft_id is null) = (draft_state is null))
);
-- Soonest first. "nulls first" is the order of a list that a column narrows, and the index for the whole list does not have it.
create index ix_work_item_waiting on work_item (decide_by, application_id) where is_waiting;
create index ix_work_item_open on work_item (decide_by, application_id) where is_open;
create index ix_work_item_hearing on work_item (hearing_due, application_id) where hearing_due is not null;
create index ix_work_item_grant on work_item (grant_until, application_id) where grant_until is not null;
create index ix_work_item_clarification on work_item (clarification_due, application_id) where clarification_due is not null;
create index ix_work_item_waits_for on work_item (waits_for, decide_by nulls first, application_id nulls first);
create index ix_work_item_draft on work_item (draft_state, decide_by nulls first, application_id nulls first);
create index ix_work_item_to_review on work_item (decide_by nulls first, application_id nulls first) where to_review;
create index ix_work_item_identity on work_item (identity, decide_by nulls first, application_id nulls first) where is_waiting;
create index ix_work_item_assignee on work_item (assignee, decide_by nulls first, application_id nulls first) where is_waiting;
create index ix_work_item_of_nobody on work_item (decide_by nulls first, application_id nulls first) where is_waiting and assignee is null;

-- The work items as the other tables say them now.
create function work_items_of(cases uuid[]) returns setof work_item language sql stable as $$
    select f.application_id, f.person_id, f.state = 'OPEN',
        f.state = 'OPEN' or d.id is not null or h.due is not null or cardinality(g.to_review) > 0,
        f.decide_by, f.identity, a.id, a.outcome, a.waits_for, d.id, d.state, h.due,
        coalesce(cardinality(g.to_review) > 0, false), g.last_day, c.due, s.assignee
    from case_file f
    left join assessment a on a.application_id = f.application_id and a.is_current
    left join decision g on g.application_id = f.application_id and g.state = 'ISSUED' and g.result = 'GRANTED' and g.ended_by is null
    -- A draft counts until something is signed or issued after it.
    left join lateral (
        select id, state from decision
        where application_id = f.application_id and state in ('IN_REVIEW', 'RETURNED', 'SIGNED', 'ISSUED')
        order by state_since desc, id desc limit 1) d on d.state in ('IN_REVIEW', 'RETURNED')
    -- Of a grant, what was asked after it; nothing while a draft that rests on it waits.
    left join lateral (
        select least(due_on, (heard_at at time zone 'Europe/Riga')::date) due from hearing
        where application_id = f.application_id and (g.id is null or invited_at > g.state_since)
        order by id desc limit 1) h on d.state is distinct from 'IN_REVIEW'
    left join lateral (
        select min(due_on) due from clarification where application_id = f.application_id and closed_at is null) c on true
    left join lateral (
        select assignee from case_assignment where application_id = f.application_id order by id desc limit 1) s on true
    where f.application_id = any (cases) and f.person_id is not null and f.decide_by is not null
        and (f.state = 'OPEN' or (f.state = 'DECIDED' and g.id is not null))
$$;

-- A function, because two may change one case without knowing of each other (a grant is ended from another case of the human): who comes
-- second waits, and each statement here sees what the first one kept.
create function keep_work_items(cases uuid[]) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('work item ' || id, 0)) from (select id from unnest(cases) id order by id) one;
    delete from work_item where application_id = any (cases);
    insert into work_item select * from work_items_of(cases);
end
$$;

-- What the other services were last told of each rule set.
create table published_rule_set (
    rule_set_id text not null,
    fingerprint text not null,
    published_at timestamptz not null default now(),
    constraint pk_published_rule_set primary key (rule_set_id)
);
