package lv.lidzas.documents.filing.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.usecase.BlobReferences;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The documents in memory, and which bytes are theirs. */
public final class InMemoryDocuments implements Documents, BlobReferences {

    /** As PostgreSQL orders them: by their digits, which grow with time. */
    private final Map<UUID, Document> documents =
            new TreeMap<>(Comparator.comparing(UUID::toString));

    private final KnownCases cases;

    /** The cases say who may see a document. */
    public InMemoryDocuments(KnownCases cases) {
        this.cases = cases;
    }

    /** All of them, oldest first. */
    public List<Document> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public void add(Document document) {
        documents.put(document.id().value(), document);
    }

    @Override
    public Document update(Document document) {
        Document kept = find(document.id());
        if (kept == null || kept.version() != document.version()) {
            throw new StaleVersion();
        }
        Document next = document.atVersion(document.version() + 1);
        add(next);
        return next;
    }

    @Override
    public @Nullable Document find(DocumentId id) {
        return documents.get(id.value());
    }

    @Override
    public @Nullable DocumentId firstWith(
            ApplicationId application, DocumentKind kind, ContentHash hash, Uploader uploader) {
        return documents.values().stream()
                .filter(document -> document.filing().applicationId().equals(application))
                .filter(document -> document.details().kind() == kind)
                .filter(document -> document.content().hash().equals(hash))
                .filter(document ->
                        !isHeld(document) || document.upload().by().key().equals(uploader.key()))
                .map(Document::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<ContentHash> releaseBytesOf(PersonId person) {
        throw new UnsupportedOperationException("Erasure is tested with the database.");
    }

    @Override
    public List<Document> heldFor(ApplicationId application) {
        return documents.values().stream()
                .filter(document -> document.filing().applicationId().equals(application))
                .filter(InMemoryDocuments::isHeld)
                .toList();
    }

    @Override
    public long heldBefore(Instant instant) {
        return all().stream()
                .filter(InMemoryDocuments::isHeld)
                .filter(document -> document.upload().at().isBefore(instant))
                .count();
    }

    @Override
    public int deleteHeldBefore(Instant instant, int most) {
        List<Document> due =
                all().stream()
                        .filter(InMemoryDocuments::isHeld)
                        .filter(document -> document.upload().at().isBefore(instant))
                        .sorted(Comparator.comparing(document -> document.upload().at()))
                        .limit(most)
                        .toList();
        due.forEach(document -> documents.remove(document.id().value()));
        List<DocumentId> gone = due.stream().map(Document::id).toList();
        documents.replaceAll(
                (_, kept) -> gone.contains(kept.duplicateOf()) ? withoutTwin(kept) : kept);
        return due.size();
    }

    private static Document withoutTwin(Document document) {
        return new Document(
                document.id(),
                document.filing(),
                document.details(),
                document.content(),
                document.upload(),
                document.state(),
                null,
                document.corrections(),
                document.version());
    }

    @Override
    public Slice<Document> list(DocumentFilter filter, PageRequest page, Reader reader) {
        UUID after = page.after();
        List<Document> shown =
                documents.values().stream()
                        .filter(document -> isIn(filter, document))
                        .filter(document ->
                                document.isVisibleTo(
                                        reader, cases.find(document.filing().applicationId())))
                        .filter(document ->
                                after == null
                                        || document.id()
                                                        .value()
                                                        .toString()
                                                        .compareTo(after.toString())
                                                < 0)
                        .toList();
        List<Document> newestFirst = new ArrayList<>(shown).reversed();
        return Slice.of(
                newestFirst.subList(0, Math.min(newestFirst.size(), page.limit() + 1)),
                page,
                document -> document.id().value());
    }

    @Override
    public void holdOffSweeping() {
        // One thread cannot sweep meanwhile.
    }

    @Override
    public boolean isOrphan(ContentHash name) {
        return documents.values().stream()
                .map(document -> document.content().kept())
                .noneMatch(kept -> kept != null && kept.name().equals(name));
    }

    private static boolean isIn(DocumentFilter filter, Document document) {
        return (filter.application() == null
                        || filter.application().equals(document.filing().applicationId()))
                && (filter.state() == null || filter.state() == document.state().code())
                && (filter.kind() == null || filter.kind() == document.details().kind());
    }

    private static boolean isHeld(Document document) {
        return document.state() instanceof DocumentState.Held;
    }
}
