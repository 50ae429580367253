package lv.lidzas.documents.domain;

import static lv.lidzas.documents.Examples.ANNAS_CASE;
import static lv.lidzas.documents.Examples.ANNAS_TRUSTEE;
import static lv.lidzas.documents.Examples.BY_LIGA;
import static lv.lidzas.documents.Examples.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.Examples.OPINION_FOR_ANNA;
import static lv.lidzas.documents.Examples.SOMEBODY_ELSE;
import static lv.lidzas.documents.Examples.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.documents.Examples;
import org.junit.jupiter.api.Test;

class HandingInTest {

    @Test
    void aDocumentForADraftIsHeldAndNobodyLearnsOfIt() {
        Answer answer = handedIn(OPINION_FOR_ANNA).fileInto(null);

        assertThat(answer).isEqualTo(new Answer.Done(handedIn(OPINION_FOR_ANNA), List.of()));
    }

    @Test
    void aDocumentForASubmittedApplicationIsReceived() {
        Answer.Done done = (Answer.Done) handedIn(OPINION_FOR_ANNA).fileInto(ANNAS_CASE);

        assertThat(done.document().state()).isEqualTo(new DocumentState.Received());
        assertThat(done.events()).containsExactly(new DocumentEvent.Received(done.document()));
    }

    @Test
    void anotherLoginsApplicationIsAsGoodAsUnknown() {
        Document foreign = handedIn(OPINION_FOR_ANNA, new Uploader("login-of-a-stranger", false));

        assertThat(foreign.fileInto(ANNAS_CASE))
                .isEqualTo(new Answer.Refused(new Refusal.UnknownApplication()));
    }

    @Test
    void aCaseworkerMayHandInForSomebody() {
        assertThat(handedIn(OPINION_FOR_ANNA, BY_LIGA).fileInto(ANNAS_CASE))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void aDocumentAboutSomebodyElseIsRefused() {
        assertThat(about(SOMEBODY_ELSE, EMPLOYER_FOR_ANNA).fileInto(ANNAS_CASE))
                .isEqualTo(new Answer.Refused(new Refusal.SubjectNotOfCase()));
    }

    @Test
    void aHeldDocumentFollowsThePersonWhoseCodeWasCorrectedOnTheDraft() {
        Answer.Done done =
                (Answer.Done) about(SOMEBODY_ELSE, EMPLOYER_FOR_ANNA).releaseInto(ANNAS_CASE);

        assertThat(done.document().state()).isEqualTo(new DocumentState.Received());
        assertThat(done.document().filing().subjectPersonId()).isEqualTo(ANNAS_CASE.personId());
    }

    @Test
    void aHeldDocumentOfAStrangerIsNotReleased() {
        Document foreign = handedIn(OPINION_FOR_ANNA, new Uploader("login-of-a-stranger", false));

        assertThat(foreign.releaseInto(ANNAS_CASE))
                .isEqualTo(new Answer.Refused(new Refusal.UnknownApplication()));
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
                .isInstanceOf(Answer.Done.class);
        assertThat(about(ANNAS_TRUSTEE, EMPLOYER_FOR_ANNA).fileInto(ANNAS_CASE))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aClosedCaseTakesNoMoreDocuments() {
        for (CaseState closed : List.of(CaseState.WITHDRAWN, CaseState.DECIDED)) {
            assertThat(handedIn(OPINION_FOR_ANNA).fileInto(ANNAS_CASE.closed(closed)))
                    .isEqualTo(new Answer.Refused(new Refusal.CaseClosed(closed)));
        }
    }

    @Test
    void aDecisionHasTheLastWordInWhateverOrderTheTwoAreHeard() {
        KnownCase decided = ANNAS_CASE.closed(CaseState.DECIDED);

        assertThat(ANNAS_CASE.closed(CaseState.WITHDRAWN).closed(CaseState.DECIDED))
                .isEqualTo(decided);
        assertThat(decided.closed(CaseState.WITHDRAWN)).isEqualTo(decided);
    }

    private static Document about(PersonId person, DocumentDetails details) {
        Document document = handedIn(details);
        return new Document(
                document.id(),
                new Filing(Examples.ANNAS_APPLICATION, person),
                details,
                document.content(),
                document.upload(),
                document.state(),
                null,
                List.of(),
                0);
    }
}
