package lv.lidzas.documents.review.domain;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.GROUP_II_MOBILITY;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.NOON;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.REVIEW_BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.TODAY;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.dated;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.documents.filing.domain.CorrectedField;
import lv.lidzas.documents.filing.domain.Correction;
import lv.lidzas.documents.filing.domain.DetailFlaw;
import lv.lidzas.documents.filing.domain.DisabilityGroup;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Limitation;
import lv.lidzas.documents.filing.domain.Opinion;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.documents.filing.domain.Review;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewingTest {

    private static final Document RECEIVED =
            in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA));
    private static final RejectionGrounds ILLEGIBLE =
            new RejectionGrounds(RejectionReason.ILLEGIBLE, "Otrā lapa nav salasāma.");

    @Test
    void anAcceptedDocumentIsVerifiedAndOthersLearnOfIt() {
        DocumentEvent event = done(accept(RECEIVED, null));

        assertThat(event).isInstanceOf(DocumentEvent.Verified.class);
        assertThat(event.document().state()).isEqualTo(new DocumentState.Verified(REVIEW_BY_LIGA));
        assertThat(event.document().corrections()).isEmpty();
    }

    @Test
    void whatIsReadOnThePaperReplacesWhatWasTypedAndIsRecorded() {
        Opinion visual = new Opinion(DisabilityGroup.I, List.of(Limitation.VISUAL));
        PaperReading reading = new PaperReading(LocalDate.of(2026, 10, 2), null, visual);

        Document verified = done(accept(RECEIVED, reading)).document();

        assertThat(verified.details().opinion()).isEqualTo(visual);
        assertThat(verified.details().validUntil()).isNull();
        assertThat(verified.corrections())
                .containsExactly(
                        correction(CorrectedField.ISSUED_ON, "2026-10-01", "2026-10-02"),
                        new Correction(
                                CorrectedField.VALID_UNTIL, "2028-09-30", null, REVIEW_BY_LIGA),
                        correction(CorrectedField.DISABILITY_GROUP, "II", "I"),
                        correction(CorrectedField.LIMITATIONS, "MOBILITY", "VISUAL"));
    }

    @Test
    void readingTheSameCorrectsNothing() {
        PaperReading same =
                new PaperReading(
                        OPINION_FOR_ANNA.issuedOn(),
                        OPINION_FOR_ANNA.validUntil(),
                        GROUP_II_MOBILITY);

        Document verified = done(accept(RECEIVED, same)).document();

        assertThat(verified.corrections()).isEmpty();
    }

    @Test
    void aReadingThatCannotBeTrueIsRefused() {
        PaperReading withoutOpinion = new PaperReading(OPINION_FOR_ANNA.issuedOn(), null, null);

        assertThat(accept(RECEIVED, withoutOpinion))
                .isEqualTo(
                        Result.refused(
                                new ReviewRefusal.FlawedReading(
                                        List.of(DetailFlaw.OPINION_MISSING))));
    }

    @Test
    void aDocumentCountsOnItsLastDayAndNoLonger() {
        assertThat(accept(endingOn(TODAY), null)).isInstanceOf(Result.Done.class);
        assertThat(accept(endingOn(TODAY.minusDays(1)), null))
                .isEqualTo(Result.refused(new ReviewRefusal.Expired(TODAY.minusDays(1))));
    }

    @Test
    void aRejectedDocumentKeepsTheWordsAndTellsOthersTheCode() {
        DocumentEvent event = done(reject(RECEIVED));

        assertThat(event.document().state())
                .isEqualTo(new DocumentState.Rejected(REVIEW_BY_LIGA, ILLEGIBLE));
        assertThat(event)
                .isEqualTo(new DocumentEvent.Rejected(event.document(), RejectionReason.ILLEGIBLE));
    }

    @Test
    void aMistakenAcceptanceMayBeTakenBack() {
        Document verified = done(accept(RECEIVED, null)).document();

        assertThat(
                        new Verdict.Rejected(ILLEGIBLE, new Review(new PartyKey("1.another"), NOON))
                                .on(verified))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aDocumentIsReviewedOnceAndOnlyAfterItWasReceived() {
        Document held = handedIn(EMPLOYER_FOR_ANNA);
        Document verified = in(new DocumentState.Verified(REVIEW_BY_LIGA), held);
        Document rejected = in(new DocumentState.Rejected(REVIEW_BY_LIGA, ILLEGIBLE), held);

        assertThat(accept(held, null)).isEqualTo(not("HELD"));
        assertThat(accept(verified, null)).isEqualTo(not("VERIFIED"));
        assertThat(accept(rejected, null)).isEqualTo(not("REJECTED"));
        assertThat(reject(held)).isEqualTo(not("HELD"));
        assertThat(reject(rejected)).isEqualTo(not("REJECTED"));
    }

    @Test
    void theWordsOfARejectionReachNoLog() {
        assertThat(ILLEGIBLE.toString()).doesNotContain(ILLEGIBLE.explanation());
    }

    private static Document endingOn(LocalDate lastDay) {
        DocumentDetails details = dated(EMPLOYER_FOR_ANNA, LocalDate.of(2026, 1, 5), lastDay);
        return in(new DocumentState.Received(), handedIn(details));
    }

    private static Correction correction(CorrectedField field, String before, String after) {
        return new Correction(field, before, after, REVIEW_BY_LIGA);
    }

    private static Result<DocumentEvent, ReviewRefusal> accept(
            Document document, @Nullable PaperReading reading) {
        return new Verdict.Accepted(reading, REVIEW_BY_LIGA, TODAY).on(document);
    }

    private static Result<DocumentEvent, ReviewRefusal> reject(Document document) {
        return new Verdict.Rejected(ILLEGIBLE, REVIEW_BY_LIGA).on(document);
    }

    private static DocumentEvent done(Result<DocumentEvent, ReviewRefusal> reviewed) {
        return reviewed.orThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static Result<DocumentEvent, ReviewRefusal> not(String state) {
        return Result.refused(new ReviewRefusal.NotReviewable(DocumentState.Code.valueOf(state)));
    }
}
