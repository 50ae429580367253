package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.usecase.HeldDocuments;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.FilingRefusal;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * Held documents are received when their application is submitted (aizturēto dokumentu saņemšana).
 *
 * <p>A held document of another login stays held, and nobody but its uploader learns of it.
 */
@ApplicationScoped
public class ReleaseHeldDocuments implements HeldDocuments {

    private final Documents documents;
    private final DocumentEvents events;
    private final LegalClock clock;

    /** Takes them from the store. */
    public ReleaseHeldDocuments(Documents documents, DocumentEvents events, LegalClock clock) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void handle(KnownCase opened) {
        for (Document held : documents.heldFor(opened.applicationId())) {
            if (held.releaseInto(opened, clock.today())
                    instanceof Result.Done<Document, FilingRefusal>(Document received)) {
                documents.update(received);
                events.publish(new DocumentEvent.Received(received));
            }
        }
    }
}
