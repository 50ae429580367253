package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Somebody downloads a document (dokumenta lejupielāde). */
@ApplicationScoped
public class OpenContent {

    private final VisibleDocuments documents;
    private final BlobStore blobs;

    OpenContent(VisibleDocuments documents, BlobStore blobs) {
        this.documents = documents;
        this.blobs = blobs;
    }

    /** The bytes, if there is such a document that the caller may read. */
    @Transactional
    public @Nullable OpenedContent handle(DocumentId id, Caller caller) {
        Reader reader = Readers.of(caller);
        Document document = documents.handle(id, caller);
        if (document == null || reader.reach() == Reader.Reach.ALL_AS_AUDITOR) {
            return null;
        }
        return new OpenedContent(document, blobs.open(document.content().hash()));
    }
}
