package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;

class AssessingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final DocumentFact EMPLOYER = ANNA.document(DocumentKind.CONFIRMATION_EMPLOYER);

    private final InMemory all = new InMemory();

    @Test
    void anApplicationIsAssessedAsSoonAsItArrives() {
        all.runs.noteApplication.handle(ANNA.application(), Examples.DECIDE_BY, ANNA.parties());

        Assessment assessment = all.current(ANNA);
        assertThat(assessment.waitsFor()).isEqualTo(WaitsFor.DOCUMENTS);
        assertThat(all.told).containsExactly(assessment);
    }

    @Test
    void aCompleteFavourableCaseBecomesAProposal() {
        all.arrives(ANNA);

        Decision proposal = all.proposal(ANNA);
        assertThat(all.current(ANNA).proposedDecisionId()).isEqualTo(proposal.id());
        assertThat(all.current(ANNA).waitsFor()).isEqualTo(WaitsFor.ISSUE);
        assertThat(proposal.ruling())
                .isInstanceOfSatisfying(
                        Ruling.Draft.class,
                        draft -> {
                            assertThat(draft.hours()).isNull();
                            assertThat(draft.purposesToAssess()).containsExactly(Purposes.WORK);
                        });
    }

    @Test
    void whereTheActGivesTheTimeOfEveryPurposeTheProposalHasHours() {
        ExampleCase leisure = ANNA.applyingFor(Purposes.LEISURE);
        all.arrives(leisure);

        assertThat(all.proposal(leisure).ruling())
                .isInstanceOfSatisfying(
                        Ruling.Draft.class,
                        draft -> {
                            assertThat(draft.hours()).isEqualTo(new GrantedHours(120, 0, Per.WEEK));
                            assertThat(draft.purposesToAssess()).isEmpty();
                        });
    }

    @Test
    void documentsMayComeBeforeTheApplication() {
        ANNA.documents()
                .forEach(document ->
                        all.runs.noteDocument.handle(ANNA.application().id(), document));
        assertThat(all.assessments.all()).isEmpty();

        all.runs.noteApplication.handle(ANNA.application(), Examples.DECIDE_BY, ANNA.parties());

        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
    }

    @Test
    void everyRunThatSaysSomethingNewIsKept() {
        all.arrives(ANNA);

        assertThat(all.assessments.all()).hasSize(3);
        assertThat(all.assessments.all().stream().filter(Assessment::current)).hasSize(1);
    }

    @Test
    void hearingTheSameAgainChangesAndTellsNothing() {
        all.arrives(ANNA);
        int told = all.told.size();

        all.arrives(ANNA);

        assertThat(all.told).hasSize(told);
        assertThat(all.assessments.all()).hasSize(3);
        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
    }

    @Test
    void aDocumentThatChangesNoResultIsKeptInSilence() {
        all.arrives(ANNA);
        int told = all.told.size();

        all.runs.noteDocument.handle(
                ANNA.application().id(),
                ANNA.withReceived(DocumentKind.CONFIRMATION_DAY_CENTRE)
                        .document(DocumentKind.CONFIRMATION_DAY_CENTRE));

        assertThat(all.assessments.all()).hasSize(3);
        assertThat(all.current(ANNA).facts().documents())
                .extracting(DocumentFact::kind)
                .contains(DocumentKind.CONFIRMATION_DAY_CENTRE);
        assertThat(all.told).hasSize(told);
        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
    }

    @Test
    void aProposalIsCancelledWhenTheFactsNoLongerAllowIt() {
        all.arrives(ANNA);

        all.runs.noteDocument.handle(ANNA.application().id(), rejected(EMPLOYER));

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
        assertThat(all.current(ANNA).proposedDecisionId()).isNull();
        assertThat(all.current(ANNA).evaluation().missingDocuments())
                .containsExactly(DocumentKind.CONFIRMATION_EMPLOYER);
    }

    @Test
    void aProposalIsSupersededWhenTheFactsCallForAnother() {
        all.arrives(ANNA);
        ExampleCase shorter =
                ANNA.withOpinionUntil(
                        LocalDate.of(2027, 1, 31),
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.II,
                        Limitation.MOBILITY);

        all.runs.noteDocument.handle(
                ANNA.application().id(), shorter.document(DocumentKind.OPINION_ASSISTANT_NEED));

        assertThat(all.states()).containsExactly(StateKind.SUPERSEDED, StateKind.PROPOSED);
    }

    @Test
    void thePassingOfDaysAloneMakesNoOtherProposal() {
        all.arrives(ANNA);
        Decision proposal = all.proposal(ANNA);
        all.onDay(Examples.DAY.plusDays(9));

        all.runs.noteDocument.handle(
                ANNA.application().id(),
                ANNA.withReceived(DocumentKind.CONFIRMATION_DAY_CENTRE)
                        .document(DocumentKind.CONFIRMATION_DAY_CENTRE));

        assertThat(all.proposal(ANNA)).isEqualTo(proposal);
    }

    @Test
    void aWithdrawnApplicationIsClosedAndItsProposalTakenBack() {
        all.arrives(ANNA);

        all.runs.noteWithdrawal.handle(ANNA.application().id());
        all.runs.noteDocument.handle(ANNA.application().id(), rejected(EMPLOYER));

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
        assertThat(all.files.holdKnown(ANNA.application().id()))
                .returns(CaseState.WITHDRAWN, it -> it.state());
        assertThat(all.assessments.all()).hasSize(3);
        assertThat(all.assessments.all()).noneMatch(Assessment::current);
    }

    @Test
    void anApplicationThatComesAfterItsWithdrawalIsNotAssessed() {
        all.runs.noteWithdrawal.handle(ANNA.application().id());

        all.arrives(ANNA);

        assertThat(all.assessments.all()).isEmpty();
        assertThat(all.decisions.all()).isEmpty();
        assertThat(all.told).isEmpty();
    }

    @Test
    void aDocumentRejectedAfterTheDecisionMarksItAndChangesNothingThatWasIssued() {
        all.arrives(ANNA);
        Decision proposal = all.proposal(ANNA);
        all.issue(ANNA, 1200);
        Decision issued = all.decisions.find(proposal.id());
        int told = all.told.size();

        all.runs.noteDocument.handle(ANNA.application().id(), rejected(EMPLOYER));
        all.runs.noteWithdrawal.handle(ANNA.application().id());
        all.reassessOpenCases();

        assertThat(all.decisions.all())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("toReview", "version")
                .isEqualTo(issued);
        assertThat(all.kept(proposal).toReview()).containsExactly("evidence-work");
        assertThat(all.assessments.all()).hasSize(3);
        assertThat(all.told)
                .hasSize(told + 1)
                .last()
                .isEqualTo(new DecisionEvent.Doubted(all.kept(proposal)));
    }

    @Test
    void theDayOfTheDecisionIsTheOneInRigaAndNotTheOneInGreenwich() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(Examples.DAY.plusDays(1).minusYears(5));
        all.at(Instant.parse("2026-11-23T22:30:00Z"));

        all.arrives(janis);

        assertThat(all.current(janis).facts().onDay()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
    }

    @Test
    void withoutARuleSetTheCaseWaitsForACaseworker() {
        InMemory national =
                new InMemory(Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED));
        national.onDay(LocalDate.of(2022, 9, 1));

        national.arrives(ANNA);

        assertThat(national.current(ANNA).waitsFor()).isEqualTo(WaitsFor.CASEWORKER);
        assertThat(national.decisions.all()).isEmpty();
    }

    private static DocumentFact rejected(DocumentFact document) {
        return ANNA.withRejected(document.kind()).document(document.kind());
    }
}
