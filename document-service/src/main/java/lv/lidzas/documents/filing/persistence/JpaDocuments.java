package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
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
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The documents in PostgreSQL. */
@ApplicationScoped
public class JpaDocuments implements Documents {

    private static final List<String> OWN_HELD = List.of("state = 'HELD' and uploadedBy = :reader");

    /** JPA has no lock that passes over what others hold: a document that is being received, or that another replica deletes. */
    private static final String DUE =
            """
            select id from document where state = 'HELD' and uploaded_at < :instant
            order by uploaded_at limit :most for update skip locked
            """;

    private static final String RECEIVED = "state <> 'HELD'";

    private final DocumentRows rows;
    private final KnownCases cases;

    JpaDocuments(DocumentRows rows, KnownCases cases) {
        this.rows = rows;
        this.cases = cases;
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

    /** With the owner of the case, so that the owner's list needs no other table; the case is known before a document is received. */
    private void write(Document document, DocumentRow row) {
        DocumentRowMapping.write(document, row);
        KnownCase known = cases.find(document.filing().applicationId());
        row.ownerSubject = known == null ? null : known.submitterSubject();
    }

    @Override
    public @Nullable Document find(DocumentId id) {
        DocumentRow row = rows.findById(id.value());
        return row == null ? null : DocumentRowMapping.toDomain(row);
    }

    @Override
    public @Nullable DocumentId firstWith(
            ApplicationId application, DocumentKind kind, ContentHash hash, Uploader uploader) {
        return rows.find(
                        "applicationId = :application and kind = :kind and sha256 = :hash"
                                + " and (state <> 'HELD' or uploadedBy = :uploader) order by id",
                        Map.of(
                                "application", application.value(),
                                "kind", kind.name(),
                                "hash", hash.hex(),
                                "uploader", uploader.subject()))
                .firstResultOptional()
                .map(row -> new DocumentId(row.id))
                .orElse(null);
    }

    @Override
    public List<Document> heldFor(ApplicationId application) {
        return rows
                .list(
                        "applicationId = ?1 and state = ?2 order by id",
                        application.value(),
                        DocumentState.Code.HELD.name())
                .stream()
                .map(DocumentRowMapping::toDomain)
                .toList();
    }

    @Override
    public int deleteHeldBefore(Instant instant, int most) {
        List<?> due =
                rows.getEntityManager()
                        .createNativeQuery(DUE)
                        .setParameter("instant", instant)
                        .setParameter("most", most)
                        .getResultList();
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
        return visibleTo(reader)
                .and(
                        "applicationId = :application",
                        "application",
                        application == null ? null : application.value())
                .and("state = :state", "state", state == null ? null : state.name())
                .and("kind = :kind", "kind", kind == null ? null : kind.name())
                .newestFirst(rows, page, row -> row.id)
                .map(DocumentRowMapping::toDomain);
    }

    /** What {@link Document#isVisibleTo} says of one document; a test holds both against each other. */
    private static Conditions visibleTo(Reader reader) {
        Conditions conditions = new Conditions(DocumentRow.class);
        Map<String, String> self = Map.of("reader", reader.subject());
        return switch (reader.reach()) {
            case OWN ->
                    conditions.andAnyOf(
                            List.of(
                                    "uploadedBy = :reader",
                                    RECEIVED + " and ownerSubject = :reader"),
                            self);
            case ALL_AS_STAFF ->
                    conditions.andAnyOf(OWN_HELD, self).orMost(RECEIVED + " or uploadedByStaff");
            case ALL_AS_AUDITOR -> conditions.andAnyOf(OWN_HELD, self).orMost(RECEIVED);
        };
    }
}
