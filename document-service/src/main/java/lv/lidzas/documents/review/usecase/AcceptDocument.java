package lv.lidzas.documents.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Review;
import lv.lidzas.documents.review.domain.PaperReading;
import lv.lidzas.documents.review.domain.ReviewRefusal;
import lv.lidzas.documents.review.domain.Verdict;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** A caseworker accepts a document as proof (dokumenta pieņemšana). */
@ApplicationScoped
public class AcceptDocument {

    private final ReviewedDocuments documents;
    private final LegalClock clock;

    AcceptDocument(ReviewedDocuments documents, LegalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Accepts it, with what stands on the paper where that differs, or says why not. */
    @Transactional
    public Result<Document, ReviewRefusal> handle(ReviewTurn turn, @Nullable PaperReading reading) {
        Review review = new Review(turn.caller().self(), clock.now());
        return documents.change(turn, new Verdict.Accepted(reading, review, clock.today()));
    }
}
