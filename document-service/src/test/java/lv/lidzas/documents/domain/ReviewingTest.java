package lv.lidzas.documents.domain;

import static lv.lidzas.documents.Examples.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.Examples.GROUP_II_MOBILITY;
import static lv.lidzas.documents.Examples.NOON;
import static lv.lidzas.documents.Examples.OPINION_FOR_ANNA;
import static lv.lidzas.documents.Examples.REVIEW_BY_LIGA;
import static lv.lidzas.documents.Examples.TODAY;
import static lv.lidzas.documents.Examples.dated;
import static lv.lidzas.documents.Examples.handedIn;
import static lv.lidzas.documents.Examples.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewingTest {

    private static final Document RECEIVED =
            in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA));
    private static final Rejection ILLEGIBLE =
            new Rejection(RejectionReason.ILLEGIBLE, "Otrā lapa nav salasāma.");

    @Test
    void anAcceptedDocumentIsVerifiedAndOthersLearnOfIt() {
        Answer.Done done = (Answer.Done) RECEIVED.accept(null, REVIEW_BY_LIGA, TODAY);

        assertThat(done.document().state()).isEqualTo(new DocumentState.Verified(REVIEW_BY_LIGA));
        assertThat(done.document().corrections()).isEmpty();
        assertThat(done.events()).containsExactly(new DocumentEvent.Verified(done.document()));
    }

    @Test
    void whatIsReadOnThePaperReplacesWhatWasTypedAndIsRecorded() {
        Opinion visual = new Opinion(DisabilityGroup.I, List.of(Limitation.VISUAL));
        PaperReading reading = new PaperReading(LocalDate.of(2026, 10, 2), null, visual);

        Document verified =
                ((Answer.Done) RECEIVED.accept(reading, REVIEW_BY_LIGA, TODAY)).document();

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

        Document verified = ((Answer.Done) RECEIVED.accept(same, REVIEW_BY_LIGA, TODAY)).document();

        assertThat(verified.corrections()).isEmpty();
    }

    @Test
    void aReadingThatCannotBeTrueIsRefused() {
        PaperReading withoutOpinion = new PaperReading(OPINION_FOR_ANNA.issuedOn(), null, null);

        assertThat(RECEIVED.accept(withoutOpinion, REVIEW_BY_LIGA, TODAY))
                .isEqualTo(
                        new Answer.Refused(
                                new Refusal.FlawedDetails(List.of(DetailFlaw.OPINION_MISSING))));
    }

    @Test
    void aDocumentCountsOnItsLastDayAndNoLonger() {
        assertThat(endingOn(TODAY).accept(null, REVIEW_BY_LIGA, TODAY))
                .isInstanceOf(Answer.Done.class);
        assertThat(endingOn(TODAY.minusDays(1)).accept(null, REVIEW_BY_LIGA, TODAY))
                .isEqualTo(new Answer.Refused(new Refusal.Expired(TODAY.minusDays(1))));
    }

    @Test
    void aRejectedDocumentKeepsTheWordsAndTellsOthersTheCode() {
        Answer.Done done = (Answer.Done) RECEIVED.reject(ILLEGIBLE, REVIEW_BY_LIGA);

        assertThat(done.document().state())
                .isEqualTo(new DocumentState.Rejected(REVIEW_BY_LIGA, ILLEGIBLE));
        assertThat(done.events())
                .containsExactly(
                        new DocumentEvent.Rejected(done.document(), RejectionReason.ILLEGIBLE));
    }

    @Test
    void aMistakenAcceptanceMayBeTakenBack() {
        Document verified = ((Answer.Done) RECEIVED.accept(null, REVIEW_BY_LIGA, TODAY)).document();

        assertThat(verified.reject(ILLEGIBLE, new Review("another-login", NOON)))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void aDocumentIsReviewedOnceAndOnlyAfterItWasReceived() {
        Document held = handedIn(EMPLOYER_FOR_ANNA);
        Document verified = in(new DocumentState.Verified(REVIEW_BY_LIGA), held);
        Document rejected = in(new DocumentState.Rejected(REVIEW_BY_LIGA, ILLEGIBLE), held);

        assertThat(held.accept(null, REVIEW_BY_LIGA, TODAY)).isEqualTo(not("HELD"));
        assertThat(verified.accept(null, REVIEW_BY_LIGA, TODAY)).isEqualTo(not("VERIFIED"));
        assertThat(rejected.accept(null, REVIEW_BY_LIGA, TODAY)).isEqualTo(not("REJECTED"));
        assertThat(held.reject(ILLEGIBLE, REVIEW_BY_LIGA)).isEqualTo(not("HELD"));
        assertThat(rejected.reject(ILLEGIBLE, REVIEW_BY_LIGA)).isEqualTo(not("REJECTED"));
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

    private static Answer not(String state) {
        return new Answer.Refused(new Refusal.NotReviewable(DocumentState.Code.valueOf(state)));
    }
}
