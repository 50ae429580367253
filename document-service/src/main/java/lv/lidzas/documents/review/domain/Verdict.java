package lv.lidzas.documents.review.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.documents.filing.domain.DetailFlaw;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.Review;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** What a caseworker says of a document (pārbaudes iznākums). */
public sealed interface Verdict {

    /** What becomes of the document, or why the verdict does not stand. */
    Result<DocumentEvent, ReviewRefusal> on(Document document);

    /**
     * It counts as proof.
     *
     * @param reading what stands on the paper; absent when it is what was typed
     * @param review who and when
     * @param today the legal day
     */
    record Accepted(@Nullable PaperReading reading, Review review, LocalDate today)
            implements Verdict {

        @Override
        public Result<DocumentEvent, ReviewRefusal> on(Document document) {
            if (!(document.state() instanceof DocumentState.Received received)) {
                return notReviewable(document);
            }
            DocumentDetails read = read(document.details());
            List<DetailFlaw> flaws = read.flaws(today);
            if (!flaws.isEmpty()) {
                return Result.refused(new ReviewRefusal.FlawedReading(flaws));
            }
            LocalDate validUntil = read.validUntil();
            if (validUntil != null && validUntil.isBefore(today)) {
                return Result.refused(new ReviewRefusal.Expired(validUntil));
            }
            Document verified = document.readAs(read, review).in(received.verify(review));
            return Result.done(new DocumentEvent.Verified(verified));
        }

        private DocumentDetails read(DocumentDetails typed) {
            return reading == null
                    ? typed
                    : new DocumentDetails(
                            typed.kind(),
                            typed.issuer(),
                            typed.number(),
                            reading.issuedOn(),
                            reading.validUntil(),
                            reading.opinion());
        }
    }

    /**
     * It does not count as proof, or its acceptance is taken back.
     *
     * @param grounds why
     * @param review who and when
     */
    record Rejected(RejectionGrounds grounds, Review review) implements Verdict {

        @Override
        public Result<DocumentEvent, ReviewRefusal> on(Document document) {
            return switch (document.state()) {
                case DocumentState.Received received ->
                        rejected(document.in(received.reject(review, grounds)));
                case DocumentState.Verified verified ->
                        rejected(document.in(verified.reject(review, grounds)));
                case DocumentState.Held _, DocumentState.Rejected _ -> notReviewable(document);
            };
        }

        private Result<DocumentEvent, ReviewRefusal> rejected(Document document) {
            return Result.done(new DocumentEvent.Rejected(document, grounds.reason()));
        }
    }

    private static Result<DocumentEvent, ReviewRefusal> notReviewable(Document document) {
        return Result.refused(new ReviewRefusal.NotReviewable(document.state().code()));
    }
}
