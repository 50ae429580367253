package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.kit.time.LegalClock;

/** Tells how long a document waits for its application, and how many have waited that long (aizturēto dokumentu glabāšanas termiņš). */
@ApplicationScoped
public class ShowHoldingTerm {

    private final Documents documents;
    private final DocumentsConfig config;
    private final LegalClock clock;

    ShowHoldingTerm(Documents documents, DocumentsConfig config, LegalClock clock) {
        this.documents = documents;
        this.config = config;
        this.clock = clock;
    }

    /**
     * How long documents are held.
     *
     * @param term from the moment in which they were handed in
     * @param due how many the next round deletes
     */
    public record HoldingTerm(Duration term, long due) {}

    /** The term as it is set. */
    @Transactional
    public HoldingTerm handle() {
        Duration term = config.holdFor();
        return new HoldingTerm(term, documents.heldBefore(clock.now().minus(term)));
    }
}
