package lv.lidzas.intake.subjectaccess.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.subject.PersonalTable;
import lv.lidzas.kit.subject.SubjectTables;
import lv.lidzas.kit.subject.WithheldColumns;
import lv.lidzas.kit.words.PersonalCode;

/**
 * What application-service holds about persons.
 *
 * <p>Rights of others: a party reads the whole form of a case, as always, also what it says of the other party. Whoever acted once and does
 * no longer gets what was said of them, and nothing of the person. A draft that somebody else's login wrote and never submitted is that
 * login's alone. Of two records that may be of one human, the other one's id and the caseworker's reason are given only if they are.
 */
@ApplicationScoped
public class IntakeTables implements SubjectTables {

    /** Drafts are no cases yet: who wrote them reads them. */
    private static final String APPLICATIONS =
            """
            id in (select unnest({ids}) union
                select id from application where submitter_key = any ({keys}) and submitted_at is null)
            """;

    private static final String MATCHES =
            "select id from person_match where one_id = any ({ids}) union select id from person_match where other_id = any ({ids})";

    private static final String CASES = "application_id = any ({ids})";
    private static final String OF_PERSONS = "person_id = any ({ids})";
    private static final String PERSON = "coalesce(person_id, id)";
    private static final String REPRESENTATIVE = "coalesce(representative_id, id)";

    private static final String IDS_OF_PERSON =
            """
            , human (id) as (select same_human(id) from asked)
            select id from human union
            select a.id from human join application a on a.person_id = human.id
            where a.submitted_at is not null or a.submitter_key is null
            """;

    private final PersonDirectory persons;

    IntakeTables(PersonDirectory persons) {
        this.persons = persons;
    }

    /** The caller's own records: {@link lv.lidzas.kit.looks.MyPersons} knows them by cases, and only while somebody acts. */
    @Override
    public Set<UUID> moreOf(Caller caller) {
        PersonalCode code = caller.personalCode();
        PersonId known = code == null ? null : persons.find(code);
        return known == null
                ? Set.of()
                : persons.sameHuman(known).stream()
                        .map(PersonId::value)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String idsOfPerson() {
        return IDS_OF_PERSON;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("persons", "person", "id = any ({ids})", "id")
                        .plain("id", "first_seen_at", "is_linked")
                        .own("canonical_id")
                        .sealed("id", "code_cipher")
                        .called("personalCode"),
                PersonalTable.of("names", "person_name", OF_PERSONS, "id")
                        .plain("id", "person_id")
                        .sealedJson("person_id", "content"),
                PersonalTable.of("matches", "person_match", "id in (" + MATCHES + ")", "id")
                        .plain("id", "state", "found_at")
                        .own("one_id", "other_id"),
                verdicts("verdicts", "match_id in (" + MATCHES + ")"),
                verdicts("verdictReasons", "state = 'SAME' and match_id in (" + MATCHES + ")")
                        .sealed(
                                "select m.one_id from person_match m where m.id = match_verdict.match_id",
                                "reason"),
                PersonalTable.of("erasures", "erasure", OF_PERSONS, "person_id")
                        .plain("person_id", "ground", "reason", "erased_at")
                        .who("erased_by"),
                applications(),
                PersonalTable.of(
                                "representations",
                                "application",
                                "representative_id = any ({ids}) and id <> all ({ids})",
                                "id")
                        .plain("representative_id", "representation_kind")
                        .plain("representation_from", "representation_last_day")
                        .sealed(REPRESENTATIVE, "representation_evidence_number")
                        .sealed(REPRESENTATIVE, party("representative")),
                PersonalTable.of("representationChanges", "representation_change", CASES, "id")
                        .plain("id", "application_id", "is_replaced", "last_day", "changed_at")
                        .own("representative_id")
                        .who("changed_by")
                        .sealed(
                                "select coalesce(a.person_id, a.id) from application a where a.id = representation_change.application_id",
                                "reason"),
                PersonalTable.of("purposeChanges", "purpose_change", CASES, "id")
                        .plain("id", "application_id", "before_purposes", "changed_at")
                        .who("changed_by")
                        .sealed(
                                "select coalesce(a.person_id, a.id) from application a where a.id = purpose_change.application_id",
                                "reason"),
                PersonalTable.of(
                                "formerRepresentations",
                                "representation_change",
                                "representative_id = any ({ids})",
                                "id")
                        .plain("id", "last_day", "representative_id")
                        .sealedJson(
                                "coalesce(representative_id, application_id)",
                                "before_representation"),
                PersonalTable.of(
                                "documentReports",
                                "document_report",
                                CASES,
                                "application_id",
                                "document_id")
                        .plain("application_id", "document_id", "kind", "status")
                        .plain("rejection_reason", "valid_until", "reported_at")
                        .who("uploaded_by"),
                PersonalTable.of("timeline", "timeline_entry", CASES, "application_id", "event_id")
                        .plain("application_id", "event_id", "type", "happened_at")
                        .json("details"),
                PersonalTable.of("conflictsOfInterest", "conflict_of_interest", OF_PERSONS, "id")
                        .plain("id", "person_id", "kind", "valid_from", "valid_until")
                        .plain("declared_at", "ended_at")
                        .who("staff_key", "declared_by", "ended_by"),
                PersonalTable.of("legalHolds", "legal_hold", "subject_id = any ({ids})", "id")
                        .plain("id", "subject", "subject_id", "last_day", "placed_at", "lifted_at")
                        .who("placed_by", "lifted_by"),
                PersonalTable.of(
                                "retention",
                                "retention_record",
                                "record_id = any ({ids})",
                                "run_id",
                                "record_id")
                        .plain(
                                "run_id",
                                "record_id",
                                "retention_class",
                                "kept_until",
                                "deleted_at"),
                assignments("helpers", CASES),
                assignments("helping", "assistant_keys && {keys}::varchar[]"));
    }

    /** All of the form and of what became of it. */
    private static PersonalTable applications() {
        return PersonalTable.of("applications", "application", APPLICATIONS, "id")
                .plain("id", "state", "channel", "received_on", "recorded_at", "saved_at")
                .who("recorded_by", "submitter_key", "submitter_login")
                .plain("person_id")
                .sealed(PERSON, party("person"))
                .plain("representation_kind", "representation_evidence_kind")
                .plain("representation_evidence_document_id")
                .sealed(REPRESENTATIVE, "representation_evidence_number")
                .plain("representation_from", "representation_until", "representation_last_day")
                .plain("is_represented", "representative_id")
                .sealed(REPRESENTATIVE, party("representative"))
                .plain("purposes", "receives_visual_benefit", "preferred_assistant_id")
                .sealed(PERSON, "preferred_assistant_name")
                .plain("identity_method", "identity_verified_at")
                .who("identity_verified_by")
                .plain("submitted_at", "submitted_as", "decide_by", "rule_set_id")
                .plain("completed_at", "withdrawn_at", "held_for", "purpose_changes")
                .plain("decision_id", "decision_result", "decision_issued_on");
    }

    private static String[] party(String who) {
        return List.of(
                        "given_name",
                        "family_name",
                        "born_on",
                        "address",
                        "municipality_code",
                        "postcode",
                        "phone",
                        "email")
                .stream()
                .map(column -> who + "_" + column)
                .toArray(String[]::new);
    }

    private static PersonalTable verdicts(String member, String rows) {
        return PersonalTable.of(member, "match_verdict", rows, "id")
                .plain("id", "match_id", "state", "judged_at")
                .who("judged_by");
    }

    private static PersonalTable assignments(String member, String rows) {
        return PersonalTable.of(member, "assignment", rows, "id")
                .plain("id", "application_id", "assistant_id")
                .plain("minutes", "counted_per", "first_day", "last_day")
                .who("assistant_keys");
    }

    @Override
    public List<WithheldColumns> withheld() {
        return List.of(
                WithheldColumns.of(
                        "person",
                        "A keyed hash of the personal code, which is given.",
                        "code_index"),
                WithheldColumns.of(
                        "person_name", "A keyed hash of the name, which is given.", "name_index"),
                WithheldColumns.of(
                        "person_name_token",
                        "Keyed hashes of beginnings of names, which are given.",
                        "token",
                        "person_id"),
                WithheldColumns.version("person_match"),
                WithheldColumns.version("application"),
                WithheldColumns.of(
                        "conflict_of_interest",
                        "Who of the staff it is, and what was written of them, is theirs; the kind and the days are given.",
                        "staff_login",
                        "reason"),
                WithheldColumns.of(
                        "legal_hold",
                        "What was written of a claim or an inquiry, which may be secret; that there is a hold is given.",
                        "reason",
                        "key_owner_id"),
                WithheldColumns.of(
                        "retention_run",
                        "When records were looked through; what it meant for a person is given.",
                        "id",
                        "is_dry",
                        "requested_by",
                        "requested_at",
                        "finished_at"),
                WithheldColumns.of(
                        "retention_count",
                        "Numbers, of nobody in particular.",
                        "run_id",
                        "retention_class",
                        "due",
                        "deleted"),
                WithheldColumns.of(
                        "rule_set",
                        "The law, the same for everybody.",
                        "id",
                        "applicable_from",
                        "applicable_until",
                        "published_at",
                        "terms"));
    }
}
