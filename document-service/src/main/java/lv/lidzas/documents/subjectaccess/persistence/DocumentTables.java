package lv.lidzas.documents.subjectaccess.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardLinks;
import lv.lidzas.kit.subject.PersonalTable;
import lv.lidzas.kit.subject.SubjectTables;
import lv.lidzas.kit.subject.WithheldColumns;

/**
 * What document-service holds about persons.
 *
 * <p>Rights of others: a document is given to whom the case lets read it, and to whoever handed it in. One that is held apart, because its
 * case is not known yet, is only told to whoever handed it in. A paper about a representative is given to that one by staff, or with the
 * case, while it is theirs.
 */
@ApplicationScoped
public class DocumentTables implements SubjectTables {

    /** As {@link lv.lidzas.documents.filing.domain.Document#isVisibleTo} says it of one document. */
    static final String DOCUMENTS =
            """
            select id from document where state <> 'HELD' and application_id = any ({ids}) union
            select id from document where state <> 'HELD' and id = any ({ids}) union
            select id from document where uploaded_by = any ({keys}) union
            select id from document where uploaded_by_login = any ({keys})
            """;

    private static final String SUBJECT = "subject_person_id";

    private static final String SUBJECT_OF_CORRECTED =
            "select d.subject_person_id from document d where d.id = document_correction.document_id";

    /** Of all records of the human. A paper about the person in somebody else's case is found by its own id. */
    private static final String IDS_OF_PERSON =
            HeardLinks.RECORDS
                    + """
                    select k.person_id from record join known_case k on k.person_id = record.id union
                    select k.application_id from record join known_case k on k.person_id = record.id union
                    select d.subject_person_id from record join document d on d.subject_person_id = record.id where d.state <> 'HELD' union
                    select d.id from record join document d on d.subject_person_id = record.id where d.state <> 'HELD'
                    """;

    @Override
    public Set<UUID> moreOf(Caller caller) {
        return Set.of();
    }

    @Override
    public String idsOfPerson() {
        return IDS_OF_PERSON;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "cases",
                                "known_case",
                                "application_id = any ({ids})",
                                "application_id")
                        .plain("application_id", "person_id", "representative_id", "state"),
                PersonalTable.of("links", "person_human", "person_id = any ({ids})", "person_id")
                        .plain("person_id")
                        .own("human_id"),
                PersonalTable.of("legalHolds", "heard_hold", "subject_id = any ({ids})", "id")
                        .plain("id", "subject_id", "last_day"),
                PersonalTable.of("documents", "document", "id in (" + DOCUMENTS + ")", "id")
                        .plain("id", "application_id", SUBJECT, "kind")
                        .who("owner_key")
                        .sealed(SUBJECT, "issuer", "number")
                        .plain("issued_on", "valid_until", "disability_group")
                        .sealed(SUBJECT, "limitations", "file_name", "sha256")
                        .plain("size_bytes", "media_type")
                        .who("uploaded_by", "uploaded_by_login")
                        .plain("uploaded_by_staff", "uploaded_at", "state")
                        .who("reviewed_by")
                        .plain("reviewed_at", "rejection_reason")
                        .sealed(SUBJECT, "rejection_explanation")
                        .plain("duplicate_of"),
                PersonalTable.of(
                                "corrections",
                                "document_correction",
                                "document_id in (" + DOCUMENTS + ")",
                                "document_id",
                                "position")
                        .plain("document_id", "position", "field")
                        .sealed(SUBJECT_OF_CORRECTED, "before_value", "after_value")
                        .who("corrected_by")
                        .plain("corrected_at"));
    }

    @Override
    public List<WithheldColumns> withheld() {
        return List.of(
                WithheldColumns.version("document"),
                WithheldColumns.of(
                        "document",
                        "Where the encrypted file lies, and its key; the archive holds the file itself.",
                        "blob_name",
                        "content_key"));
    }
}
