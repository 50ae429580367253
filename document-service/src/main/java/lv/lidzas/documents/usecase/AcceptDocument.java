package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.PaperReading;
import lv.lidzas.documents.domain.Review;
import lv.lidzas.kit.time.LegalClock;
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
    public Answer handle(ReviewTurn turn, @Nullable PaperReading reading) {
        Review review = new Review(turn.caller().subject(), clock.now());
        return documents.change(turn, document -> document.accept(reading, review, clock.today()));
    }
}
