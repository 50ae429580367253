package lv.lidzas.documents.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.Review;
import lv.lidzas.documents.review.domain.ReviewRefusal;
import lv.lidzas.documents.review.domain.Verdict;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

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
    public Result<Document, ReviewRefusal> handle(ReviewTurn turn, RejectionGrounds grounds) {
        Review review = new Review(turn.caller().self(), clock.now());
        return documents.change(turn, new Verdict.Rejected(grounds, review));
    }
}
