package lv.lidzas.documents.content.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lv.lidzas.documents.content.domain.ContentHash;

/** Removes one content if it belongs to no document; a transaction of its own, so that uploads wait a moment at most. */
@ApplicationScoped
public class SweepBlob {

    private final BlobStore blobs;
    private final BlobReferences references;

    SweepBlob(BlobStore blobs, BlobReferences references) {
        this.blobs = blobs;
        this.references = references;
    }

    /** Whether it was removed. */
    @Transactional
    public boolean handle(ContentHash hash, Instant putBefore) {
        return references.isOrphan(hash) && blobs.remove(hash, putBefore);
    }
}
