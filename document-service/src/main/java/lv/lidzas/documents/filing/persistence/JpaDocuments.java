package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.documents.filing.usecase.DocumentFilter;
import lv.lidzas.documents.filing.usecase.Documents;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The documents in PostgreSQL. */
@ApplicationScoped
public class JpaDocuments implements Documents {

    private static final String OWN_HELD = "state = 'HELD' and ";

    private static final String DUE =
            """
            from document d where state = 'HELD' and uploaded_at < :instant
            and not exists (select from heard_hold h where h.subject_id in (d.application_id, d.subject_person_id)
                and (h.last_day is null or h.last_day >= :today))
            """;

    /** JPA has no lock that passes over what others hold: a document that is being received, or that another replica deletes. */
    private static final String ONES_FREE =
            "order by uploaded_at limit :most for update skip locked";

    private static final String RECEIVED = "state <> 'HELD'";

    private final DocumentRows rows;
    private final DocumentRowMapping mapping;
    private final KnownCases cases;
    private final LegalClock clock;

    JpaDocuments(
            DocumentRows rows, DocumentRowMapping mapping, KnownCases cases, LegalClock clock) {
        this.rows = rows;
        this.mapping = mapping;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void add(Document document) {
        DocumentRow row = new DocumentRow();
        write(document, row);
        rows.persistAndFlush(row);
    }

    @Override
    public Document update(Document document) {
        DocumentRow row = rows.findById(document.id().value());
        if (row == null || row.version != document.version()) {
            throw new StaleVersion();
        }
        write(document, row);
        try {
            rows.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return document.atVersion(row.version);
    }

    /** With the login that filed the case, so that the owner's list needs no other table; the case is known before a document is received. */
    private void write(Document document, DocumentRow row) {
        mapping.write(document, row);
        KnownCase known = cases.find(document.filing().applicationId());
        PartyKey owner = known == null ? null : known.parties().submitter();
        row.ownerKey = owner == null ? null : owner.text();
    }

    @Override
    public @Nullable Document find(DocumentId id) {
        DocumentRow row = rows.findById(id.value());
        return row == null ? null : mapping.toDomain(row);
    }

    /** The hashes are encrypted, but an application has few documents of a kind. */
    @Override
    public @Nullable DocumentId firstWith(
            ApplicationId application, DocumentKind kind, ContentHash hash, Uploader uploader) {
        List<DocumentRow> candidates =
                rows.list(
                        "applicationId = :application and kind = :kind"
                                + " and (state <> 'HELD' or uploadedBy = :uploader) order by id",
                        Map.of(
                                "application", application.value(),
                                "kind", kind.name(),
                                "uploader", uploader.key().text()));
        mapping.fetchKeys(candidates);
        return candidates.stream()
                .filter(row -> hash.hex().equals(mapping.hashOf(row)))
                .map(row -> new DocumentId(row.id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<ContentHash> releaseBytesOf(PersonId person) {
        List<ContentHash> names =
                rows.getEntityManager()
                        .createQuery(
                                "select blobName from DocumentRow where subjectPersonId = ?1 and blobName is not null",
                                String.class)
                        .setParameter(1, person.value())
                        .getResultStream()
                        .map(ContentHash::new)
                        .toList();
        rows.update("blobName = null where subjectPersonId = ?1", person.value());
        rows.update(
                DocumentRows.NOBODY_BROUGHT + "subjectPersonId = ?2",
                PartyKey.ERASED.text(),
                person.value());
        return names;
    }

    @Override
    public List<Document> heldFor(ApplicationId application) {
        return rows
                .list(
                        "applicationId = ?1 and state = ?2 order by id",
                        application.value(),
                        DocumentState.Code.HELD.name())
                .stream()
                .map(mapping::toDomain)
                .toList();
    }

    @Override
    public long heldBefore(Instant instant) {
        return ((Number) due("select count(*) ", instant, "").getSingleResult()).longValue();
    }

    private Query due(String select, Instant instant, String end) {
        return rows.getEntityManager()
                .createNativeQuery(select + DUE + end)
                .setParameter("instant", instant)
                .setParameter("today", clock.today());
    }

    @Override
    public int deleteHeldBefore(Instant instant, int most) {
        List<?> due =
                due("select id ", instant, ONES_FREE).setParameter("most", most).getResultList();
        if (due.isEmpty()) {
            return 0;
        }
        rows.update("duplicateOf = null where duplicateOf in ?1", due);
        return (int) rows.delete("id in ?1", due);
    }

    @Override
    public Slice<Document> list(DocumentFilter filter, PageRequest page, Reader reader) {
        ApplicationId application = filter.application();
        DocumentState.Code state = filter.state();
        DocumentKind kind = filter.kind();
        Slice<DocumentRow> listed =
                visibleTo(reader)
                        .and(
                                "applicationId = :application",
                                "application",
                                application == null ? null : application.value())
                        .and("state = :state", "state", state == null ? null : state.name())
                        .and("kind = :kind", "kind", kind == null ? null : kind.name())
                        .newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }

    /** What {@link Document#isVisibleTo} says of one document; a test holds both against each other. */
    private static Conditions visibleTo(Reader reader) {
        Conditions conditions = new Conditions(DocumentRow.class);
        return switch (reader.reach()) {
            case OWN ->
                    uploadedBy(reader, "", conditions)
                            .andOwn(
                                    reader.own(),
                                    RECEIVED + " and ownerKey",
                                    RECEIVED + " and applicationId");
            case ALL_AS_STAFF ->
                    uploadedBy(reader, OWN_HELD, conditions)
                            .orMost(RECEIVED + " or uploadedByStaff");
            case ALL_AS_AUDITOR -> uploadedBy(reader, OWN_HELD, conditions).orMost(RECEIVED);
        };
    }

    private static Conditions uploadedBy(Reader reader, String which, Conditions conditions) {
        int place = 0;
        for (PartyKey key : reader.own().keys()) {
            String parameter = "reader" + place++;
            conditions.andAnyOf(
                    List.of(
                            which + "uploadedBy = :" + parameter,
                            which + "uploadedByLogin = :" + parameter),
                    Map.of(parameter, key.text()));
        }
        return conditions;
    }
}
