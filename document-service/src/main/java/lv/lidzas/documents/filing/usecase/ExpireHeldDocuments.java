package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.kit.time.LegalClock;

/**
 * Deletes documents whose application was never submitted (aizturēto dokumentu dzēšana).
 *
 * <p>Some at a time, each time in a transaction of its own: whatever stops it, the next round goes on.
 */
@ApplicationScoped
public class ExpireHeldDocuments {

    /** How many are deleted in one transaction. */
    public static final int AT_ONCE = 50;

    private final Documents documents;
    private final DocumentsConfig config;
    private final LegalClock clock;

    ExpireHeldDocuments(Documents documents, DocumentsConfig config, LegalClock clock) {
        this.documents = documents;
        this.config = config;
        this.clock = clock;
    }

    /** How many were deleted; less than {@value #AT_ONCE} when no more are due. */
    @Transactional
    public int handle() {
        return documents.deleteHeldBefore(clock.now().minus(config.holdFor()), AT_ONCE);
    }
}
