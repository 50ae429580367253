package lv.lidzas.eligibility.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.api.Test;

class DocumentsAsProofTest {

    private static final DocumentKind KIND = DocumentKind.CONFIRMATION_EMPLOYER;
    private static final ExampleCase BARE =
            ExampleCase.of("Marta", LocalDate.of(1990, 7, 7), Purposes.WORK);

    @Test
    void nothingCame() {
        assertThat(proof(BARE)).isInstanceOf(Proof.Missing.class);
    }

    @Test
    void anUnreviewedDocumentProvesNothingYet() {
        assertThat(proof(BARE.withReceived(KIND))).isInstanceOf(Proof.AwaitsReview.class);
    }

    @Test
    void aRejectedDocumentProvesNothing() {
        assertThat(proof(BARE.withRejected(KIND))).isInstanceOf(Proof.Rejected.class);
    }

    @Test
    void aVerifiedDocumentProvesOnItsLastDay() {
        assertThat(proof(BARE.withVerifiedUntil(Examples.DAY, KIND)))
                .isInstanceOf(Proof.Given.class);
    }

    @Test
    void theDayAfterItsLastDayItProvesNothing() {
        assertThat(proof(BARE.withVerifiedUntil(Examples.DAY.minusDays(1), KIND)))
                .isInstanceOf(Proof.OutOfTerm.class);
    }

    @Test
    void aDocumentIssuedLaterDoesNotProveToday() {
        assertThat(proof(BARE.with(verified(Examples.DAY.plusDays(1), person(BARE)))))
                .isInstanceOf(Proof.OutOfTerm.class);
    }

    @Test
    void aDocumentAboutSomebodyElseProvesNothing() {
        UUID somebodyElse = new UUID(0, 1);

        assertThat(proof(BARE.with(verified(Examples.DAY, somebodyElse))))
                .isInstanceOf(Proof.Missing.class);
    }

    @Test
    void theRightOfRepresentationMayBeProvenByADocumentAboutTheRepresentative() {
        ExampleCase represented = BARE.represented();
        UUID representative = Objects.requireNonNull(represented.application().representativeId());
        DocumentFact proof =
                new DocumentFact(
                        new DocumentId(new UUID(0, 7)),
                        DocumentKind.REPRESENTATION_PROOF,
                        representative,
                        ProofState.VERIFIED,
                        Examples.DAY,
                        null,
                        null,
                        Set.of());

        assertThat(
                        represented
                                .with(proof)
                                .on(Examples.DAY)
                                .proofOf(DocumentKind.REPRESENTATION_PROOF))
                .isInstanceOf(Proof.Given.class);
    }

    @Test
    void theOpinionIssuedLastCounts() {
        ExampleCase twoOpinions =
                BARE.with(opinion(1, LocalDate.of(2024, 1, 1), DisabilityGroup.II))
                        .with(opinion(2, LocalDate.of(2026, 1, 1), DisabilityGroup.I));

        DisabilityGroup group = twoOpinions.on(Examples.DAY).disabilityGroup();

        assertThat(group).isEqualTo(DisabilityGroup.I);
    }

    private static DocumentFact opinion(int number, LocalDate issuedOn, DisabilityGroup group) {
        return new DocumentFact(
                new DocumentId(new UUID(0, number)),
                DocumentKind.OPINION_ASSISTANT_NEED,
                person(BARE),
                ProofState.VERIFIED,
                issuedOn,
                null,
                group,
                Set.of());
    }

    private static DocumentFact verified(LocalDate issuedOn, UUID subject) {
        return new DocumentFact(
                new DocumentId(new UUID(0, 9)),
                KIND,
                subject,
                ProofState.VERIFIED,
                issuedOn,
                null,
                null,
                Set.of());
    }

    private static UUID person(ExampleCase example) {
        return example.application().personId().value();
    }

    private static Proof proof(ExampleCase example) {
        return example.on(Examples.DAY).proofOf(KIND);
    }
}
