package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Somebody downloads a document (dokumenta lejupielāde). */
@ApplicationScoped
public class OpenContent {

    private final VisibleDocuments documents;
    private final BlobStore blobs;
    private final LegalClock clock;

    OpenContent(VisibleDocuments documents, BlobStore blobs, LegalClock clock) {
        this.documents = documents;
        this.blobs = blobs;
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
        return kept == null ? null : new OpenedContent(document, blobs.open(kept));
    }
}
