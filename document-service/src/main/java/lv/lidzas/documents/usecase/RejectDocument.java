package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.Rejection;
import lv.lidzas.documents.domain.Review;
import lv.lidzas.kit.time.LegalClock;

/** A caseworker does not accept a document (dokumenta noraidīšana). */
@ApplicationScoped
public class RejectDocument {

    private final ReviewedDocuments documents;
    private final LegalClock clock;

    RejectDocument(ReviewedDocuments documents, LegalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Rejects it, or says why not. */
    @Transactional
    public Answer handle(ReviewTurn turn, Rejection rejection) {
        Review review = new Review(turn.caller().subject(), clock.now());
        return documents.change(turn, document -> document.reject(rejection, review));
    }
}
