package lv.lidzas.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import lv.lidzas.documents.domain.ContentHash;
import lv.lidzas.documents.usecase.BlobReferences;

/** Which bytes the table of documents refers to. */
@ApplicationScoped
public class JpaBlobReferences implements BlobReferences {

    private static final String SWEEP = "sweep of contents";

    private final EntityManager database;

    JpaBlobReferences(EntityManager database) {
        this.database = database;
    }

    @Override
    public void holdOffSweeping() {
        AdvisoryLocks.shared(database, SWEEP);
    }

    @Override
    public boolean isOrphan(ContentHash hash) {
        // First without the lock: nearly every content has its document, and uploads need not wait
        // to learn that.
        if (isReferenced(hash)) {
            return false;
        }
        AdvisoryLocks.exclusive(database, SWEEP);
        return !isReferenced(hash);
    }

    private boolean isReferenced(ContentHash hash) {
        return database.createQuery(
                                "select count(d) from DocumentRow d where d.sha256 = :hash",
                                Long.class)
                        .setParameter("hash", hash.hex())
                        .getSingleResult()
                > 0;
    }
}
