package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import org.jspecify.annotations.Nullable;

/** Opens a document for somebody who was found to have a right to it: everything that is held is given to the person. */
@ApplicationScoped
public class HandOutContent {

    private final Documents documents;
    private final BlobStore blobs;

    HandOutContent(Documents documents, BlobStore blobs) {
        this.documents = documents;
        this.blobs = blobs;
    }

    /** The bytes, if they are still there. */
    @Transactional
    public @Nullable OpenedContent handle(DocumentId id) {
        Document document = documents.find(id);
        KeptBytes kept = document == null ? null : document.content().kept();
        return document == null || kept == null
                ? null
                : new OpenedContent(document, blobs.open(kept));
    }
}
