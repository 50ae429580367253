package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.CaseState;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.KnownCase;

/**
 * An application was submitted (iesniegums iesniegts): its documents are no longer held.
 *
 * <p>A held document of another login stays held: nobody but its uploader learns of it. News of a decision may be read first;
 * what was handed in before is received all the same, because it was acknowledged.
 */
@ApplicationScoped
public class NoteSubmittedApplication {

    private final KnownCases cases;
    private final Documents documents;
    private final DocumentEvents events;

    NoteSubmittedApplication(KnownCases cases, Documents documents, DocumentEvents events) {
        this.cases = cases;
        this.documents = documents;
        this.events = events;
    }

    /** Learns of the application; one that is known to be closed stays closed. */
    @Transactional
    public void handle(KnownCase submitted) {
        cases.takeTurn(submitted.applicationId());
        KnownCase earlier = cases.find(submitted.applicationId());
        CaseState state = earlier == null ? submitted.state() : earlier.state();
        KnownCase known = state == CaseState.OPEN ? submitted : submitted.closed(state);
        cases.save(known);
        documents.heldFor(known.applicationId()).forEach(held -> release(held, submitted));
    }

    private void release(Document held, KnownCase submitted) {
        if (held.releaseInto(submitted) instanceof Answer.Done done) {
            documents.update(done.document());
            events.publish(done.events());
        }
    }
}
