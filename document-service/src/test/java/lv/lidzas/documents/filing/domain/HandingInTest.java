package lv.lidzas.documents.filing.domain;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_APPLICATION;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_TRUSTEE;
import static lv.lidzas.documents.cases.domain.ExampleCases.SOMEBODY_ELSE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class HandingInTest {

    @Test
    void aDocumentForADraftIsHeldAndNobodyLearnsOfIt() {
        assertThat(handedIn(OPINION_FOR_ANNA).fileInto(null))
                .isEqualTo(Result.done(handedIn(OPINION_FOR_ANNA)));
    }

    @Test
    void aDocumentForASubmittedApplicationIsReceived() {
        Document filed = done(handedIn(OPINION_FOR_ANNA).fileInto(ANNAS_CASE));

        assertThat(filed.state()).isEqualTo(new DocumentState.Received());
    }

    @Test
    void anotherLoginsApplicationIsAsGoodAsUnknown() {
        Document foreign = handedIn(OPINION_FOR_ANNA, new Uploader("login-of-a-stranger", false));

        assertThat(foreign.fileInto(ANNAS_CASE))
                .isEqualTo(Result.refused(new FilingRefusal.UnknownApplication()));
    }

    @Test
    void aCaseworkerMayHandInForSomebody() {
        assertThat(handedIn(OPINION_FOR_ANNA, BY_LIGA).fileInto(ANNAS_CASE))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aDocumentAboutSomebodyElseIsRefused() {
        assertThat(about(SOMEBODY_ELSE, EMPLOYER_FOR_ANNA).fileInto(ANNAS_CASE))
                .isEqualTo(Result.refused(new FilingRefusal.SubjectNotOfCase()));
    }

    @Test
    void aHeldDocumentFollowsThePersonWhoseCodeWasCorrectedOnTheDraft() {
        Document released = done(about(SOMEBODY_ELSE, EMPLOYER_FOR_ANNA).releaseInto(ANNAS_CASE));

        assertThat(released.state()).isEqualTo(new DocumentState.Received());
        assertThat(released.filing().subjectPersonId()).isEqualTo(ANNAS_CASE.personId());
    }

    @Test
    void aHeldDocumentOfAStrangerIsNotReleased() {
        Document foreign = handedIn(OPINION_FOR_ANNA, new Uploader("login-of-a-stranger", false));

        assertThat(foreign.releaseInto(ANNAS_CASE))
                .isEqualTo(Result.refused(new FilingRefusal.UnknownApplication()));
    }

    @Test
    void onlyTheProofOfRepresentationMayBeAboutTheRepresentative() {
        DocumentDetails proof =
                new DocumentDetails(
                        DocumentKind.REPRESENTATION_PROOF,
                        "Ludzas bāriņtiesa",
                        "B-3",
                        OPINION_FOR_ANNA.issuedOn(),
                        null,
                        null);

        assertThat(about(ANNAS_TRUSTEE, proof).fileInto(ANNAS_CASE))
                .isInstanceOf(Result.Done.class);
        assertThat(about(ANNAS_TRUSTEE, EMPLOYER_FOR_ANNA).fileInto(ANNAS_CASE))
                .isInstanceOf(Result.Refused.class);
    }

    @Test
    void aClosedCaseTakesNoMoreDocuments() {
        for (KnownCaseState closed : List.of(KnownCaseState.WITHDRAWN, KnownCaseState.DECIDED)) {
            assertThat(handedIn(OPINION_FOR_ANNA).fileInto(ANNAS_CASE.closed(closed)))
                    .isEqualTo(Result.refused(new FilingRefusal.CaseClosed(closed)));
        }
    }

    @Test
    void aDecisionHasTheLastWordInWhateverOrderTheTwoAreHeard() {
        KnownCase decided = ANNAS_CASE.closed(KnownCaseState.DECIDED);

        assertThat(ANNAS_CASE.closed(KnownCaseState.WITHDRAWN).closed(KnownCaseState.DECIDED))
                .isEqualTo(decided);
        assertThat(decided.closed(KnownCaseState.WITHDRAWN)).isEqualTo(decided);
    }

    private static Document done(Result<Document, FilingRefusal> filed) {
        return filed.orThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static Document about(PersonId person, DocumentDetails details) {
        Document document = handedIn(details);
        return new Document(
                document.id(),
                new Filing(ANNAS_APPLICATION, person),
                details,
                document.content(),
                document.upload(),
                document.state(),
                null,
                List.of(),
                0);
    }
}
