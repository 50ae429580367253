package lv.lidzas.documents.usecase;

import static lv.lidzas.documents.Examples.NOON;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.documents.Examples;
import lv.lidzas.documents.TestConfig;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.ContentHash;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentEvent;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.KnownCase;
import lv.lidzas.documents.domain.Reader;
import lv.lidzas.documents.domain.Uploader;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** All ports in memory, and the use cases on top of them. */
class InMemory
        implements Documents,
                KnownCases,
                DocumentEvents,
                BlobStore,
                BlobReferences,
                AccessLog,
                ContentInspector {

    static final Caller ANNA = new Caller(Examples.ANNA, Set.of(Roles.APPLICANT), null);
    static final Caller STRANGER = new Caller("login-of-a-stranger", Set.of(Roles.APPLICANT), null);
    static final Caller LIGA = new Caller(Examples.LIGA, Set.of(Roles.CASEWORKER), null);
    static final Caller AUDITOR = new Caller("login-of-andris", Set.of(Roles.AUDITOR), null);
    static final ContentHash HASH = new ContentHash("cd".repeat(32));

    final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    final Map<ApplicationId, KnownCase> cases = new HashMap<>();
    final List<DocumentEvent> events = new ArrayList<>();
    final Map<ContentHash, Instant> blobs = new HashMap<>();
    final List<String> accesses = new ArrayList<>();
    String mediaType = "application/pdf";

    private final LegalClock clock =
            new LegalClock(Clock.fixed(NOON, ZoneId.of("UTC")), ZoneId.of("Europe/Riga"));
    private final VisibleDocuments visible = new VisibleDocuments(this, this);
    private final ReviewedDocuments reviewed = new ReviewedDocuments(visible, this, this);

    UploadDocument upload() {
        FileCheck check = new FileCheck(this, new TestConfig(Path.of("unused"), 0));
        return new UploadDocument(check, this, this, this, this, this, clock, new Ids());
    }

    AcceptDocument accept() {
        return new AcceptDocument(reviewed, clock);
    }

    RejectDocument reject() {
        return new RejectDocument(reviewed, clock);
    }

    FindDocument findDocument() {
        return new FindDocument(visible, this, clock);
    }

    ListDocuments listDocuments() {
        return new ListDocuments(this, this, clock);
    }

    OpenContent openContent() {
        return new OpenContent(visible, this, this, clock);
    }

    NoteSubmittedApplication submitted() {
        return new NoteSubmittedApplication(this, this, this);
    }

    NoteWithdrawnApplication withdrawn() {
        return new NoteWithdrawnApplication(this);
    }

    NoteDecision decided() {
        return new NoteDecision(this);
    }

    SweepOrphanBlobs sweep() {
        return new SweepOrphanBlobs(this, new SweepBlob(this, this), clock);
    }

    Document only() {
        return documents.values().iterator().next();
    }

    @Override
    public void add(Document document) {
        documents.put(document.id(), document);
    }

    @Override
    public Document update(Document document) {
        Document kept = documents.get(document.id());
        if (kept == null || kept.version() != document.version()) {
            throw new StaleVersion();
        }
        Document next = document.atVersion(document.version() + 1);
        documents.put(next.id(), next);
        return next;
    }

    @Override
    public @Nullable Document find(DocumentId id) {
        return documents.get(id);
    }

    @Override
    public @Nullable DocumentId firstWith(
            ApplicationId application, DocumentKind kind, ContentHash hash, Uploader uploader) {
        return documents.values().stream()
                .filter(document -> document.filing().applicationId().equals(application))
                .filter(document -> document.details().kind() == kind)
                .filter(document -> document.content().hash().equals(hash))
                .filter(document ->
                        !(document.state() instanceof DocumentState.Held)
                                || document.upload().by().equals(uploader))
                .map(Document::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Document> heldFor(ApplicationId application) {
        return documents.values().stream()
                .filter(document -> document.filing().applicationId().equals(application))
                .filter(document -> document.state() instanceof DocumentState.Held)
                .toList();
    }

    @Override
    public List<Document> list(DocumentFilter filter, Reader reader) {
        return documents.values().stream()
                .filter(document ->
                        document.isVisibleTo(reader, cases.get(document.filing().applicationId())))
                .limit(filter.limit() + 1)
                .toList();
    }

    @Override
    public void takeTurn(ApplicationId id) {
        // One thread has every turn.
    }

    @Override
    public @Nullable KnownCase find(ApplicationId id) {
        return cases.get(id);
    }

    @Override
    public void save(KnownCase known) {
        cases.put(known.applicationId(), known);
    }

    @Override
    public void publish(List<DocumentEvent> happened) {
        events.addAll(happened);
    }

    @Override
    public void put(Path file, ContentHash hash) {
        blobs.put(hash, NOON);
    }

    @Override
    public InputStream open(ContentHash hash) {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public List<ContentHash> lastPutBefore(Instant moment) {
        return blobs.entrySet().stream()
                .filter(blob -> blob.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean remove(ContentHash hash, Instant moment) {
        return blobs.remove(hash) != null;
    }

    @Override
    public int removeFragments(Instant moment) {
        return 0;
    }

    @Override
    public void holdOffSweeping() {
        // One thread cannot sweep meanwhile.
    }

    @Override
    public boolean isOrphan(ContentHash hash) {
        return documents.values().stream()
                .noneMatch(document -> document.content().hash().equals(hash));
    }

    @Override
    public void record(Reader reader, Seen seen, Instant at, List<Document> read) {
        read.forEach(document -> accesses.add(reader.subject() + " " + seen));
    }

    @Override
    public String mediaTypeOf(Path file) {
        return mediaType;
    }

    @Override
    public ContentHash hashOf(Path file) {
        return HASH;
    }
}
