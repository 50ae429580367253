package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.usecase.BlobReferences;

/** Which bytes the table of documents refers to. */
@ApplicationScoped
public class JpaBlobReferences implements BlobReferences {

    private final DocumentRows rows;

    JpaBlobReferences(DocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public void holdOffSweeping() {
        lock("pg_advisory_xact_lock_shared");
    }

    @Override
    public boolean isOrphan(ContentHash name) {
        // First without the lock: nearly every content has its document, and uploads need not wait
        // to learn that.
        if (isReferenced(name)) {
            return false;
        }
        lock("pg_advisory_xact_lock");
        return !isReferenced(name);
    }

    private boolean isReferenced(ContentHash name) {
        return rows.count("blobName", name.hex()) > 0;
    }

    /** JPA has no lock on a name; PostgreSQL holds it until the transaction ends, whatever becomes of this process. */
    private void lock(String kind) {
        rows.getEntityManager()
                .createNativeQuery(
                        "select cast("
                                + kind
                                + "(hashtextextended('sweep of contents', 0)) as text)",
                        String.class)
                .getSingleResult();
    }
}
