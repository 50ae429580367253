package lv.lidzas.eligibility.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final ApplicationFacts STATED = Examples.ANNA_ADULT_GROUP_II.application();
    private static final DocumentFact VERIFIED =
            Examples.ANNA_ADULT_GROUP_II.document(DocumentKind.CONFIRMATION_EMPLOYER);

    @Test
    void aDocumentMayComeBeforeItsApplication() {
        CaseFile file = CaseFile.empty(STATED.id()).with(VERIFIED);

        assertThat(file.isAssessable()).isFalse();
        assertThat(file.with(STATED).isAssessable()).isTrue();
        assertThat(file.with(STATED).documents()).containsExactly(VERIFIED);
    }

    @Test
    void aLateReceivedTakesNothingBackFromAReviewedDocument() {
        DocumentFact received =
                DocumentFact.unread(
                        VERIFIED.id(),
                        VERIFIED.kind(),
                        VERIFIED.subjectPersonId(),
                        ProofState.RECEIVED);

        CaseFile file = CaseFile.empty(STATED.id()).with(VERIFIED).with(received);

        assertThat(file.documents()).containsExactly(VERIFIED);
    }

    @Test
    void aReviewTakesThePlaceOfTheArrival() {
        DocumentFact received =
                DocumentFact.unread(
                        VERIFIED.id(),
                        VERIFIED.kind(),
                        VERIFIED.subjectPersonId(),
                        ProofState.RECEIVED);

        CaseFile file = CaseFile.empty(STATED.id()).with(received).with(VERIFIED);

        assertThat(file.documents()).containsExactly(VERIFIED);
    }

    @Test
    void aWithdrawalHeardOfFirstClosesTheCaseForGood() {
        CaseFile file = CaseFile.empty(STATED.id()).withdrawn().with(STATED);

        assertThat(file.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(file.isAssessable()).isFalse();
    }

    @Test
    void aDecidedCaseStaysDecided() {
        CaseFile file = CaseFile.empty(STATED.id()).with(STATED).decided().withdrawn();

        assertThat(file.state()).isEqualTo(CaseState.DECIDED);
    }
}
