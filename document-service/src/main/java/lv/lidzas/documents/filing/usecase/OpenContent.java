package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Somebody downloads a document (dokumenta lejupielāde); recorded whoever it is, before the first byte. */
@ApplicationScoped
public class OpenContent {

    private final VisibleDocuments documents;
    private final BlobStore blobs;
    private final AccessLog accesses;
    private final LegalClock clock;

    OpenContent(VisibleDocuments documents, BlobStore blobs, AccessLog accesses, LegalClock clock) {
        this.documents = documents;
        this.blobs = blobs;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** The bytes, if there is such a document that the caller may read, and the person was not erased. */
    @Transactional
    public @Nullable OpenedContent handle(DocumentId id, Caller caller) {
        Reader reader = Readers.of(caller, clock.today());
        Document document = documents.handle(id, caller);
        if (document == null || reader.reach() == Reader.Reach.ALL_AS_AUDITOR) {
            return null;
        }
        KeptBytes kept = document.content().kept();
        if (kept == null) {
            return null;
        }
        accesses.record(reader, AccessLog.Seen.CONTENT, clock.now(), List.of(document));
        return new OpenedContent(document.content(), blobs.open(kept));
    }
}
