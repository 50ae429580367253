package lv.lidzas.sandbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import lv.lidzas.sandbox.campaign.Errand.What;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundApplication;
import lv.lidzas.sandbox.campaign.Findings.FoundAssessment;
import lv.lidzas.sandbox.campaign.Findings.FoundBudget;
import lv.lidzas.sandbox.campaign.Findings.FoundDecision;
import lv.lidzas.sandbox.campaign.Findings.FoundDocument;
import lv.lidzas.sandbox.campaign.Findings.FoundWeek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a campaign sees what it is there for: each broken promise is planted once. */
class HistoryCheckerTest {

    private OneGoodCase anna;

    @BeforeEach
    void everythingIsRight(@TempDir Path folder) {
        anna = new OneGoodCase(folder);
        assertThat(anna.violations()).isEmpty();
    }

    @AfterEach
    void close() {
        anna.history.close();
    }

    @Test
    void anAcknowledgedApplicationThatIsGoneIsSeen() {
        anna.done(What.DRAFT, "", "peteris", Map.of("address", "Vētras iela 2"));

        assertThat(anna.violations())
                .singleElement()
                .asString()
                .startsWith("Lost: DRAFT of peteris");
    }

    @Test
    void aSubmissionThatFellBackToADraftIsSeen() {
        anna.applications.set(0, new FoundApplication("anna", "DRAFT", "Vētras iela 1"));

        assertThat(anna.violations()).anyMatch(it -> it.startsWith("Lost: SUBMIT of anna"));
    }

    @Test
    void anApplicationThatNobodyWithdrewIsNotWithdrawn() {
        anna.applications.set(0, new FoundApplication("anna", "WITHDRAWN", "Vētras iela 1"));

        assertThat(anna.violations()).anyMatch(it -> it.startsWith("Lost: SUBMIT of anna"));
    }

    @Test
    void anAcceptanceThatIsForgottenIsSeen() {
        anna.documents.set(
                0, new FoundDocument("opinion", "anna", "RECEIVED", "V-1/1", "abc", "abc"));

        assertThat(anna.violations()).anyMatch(it -> it.startsWith("Lost: ACCEPT of opinion"));
    }

    @Test
    void bytesThatAreNotThoseThatWereSentAreSeen() {
        anna.documents.set(0, new FoundDocument("opinion", "anna", "VERIFIED", "V-1/1", "abc", ""));

        assertThat(anna.violations()).singleElement().asString().startsWith("Lost: UPLOAD of anna");
    }

    @Test
    void aDecisionThatIsAProposalAgainIsSeen() {
        anna.decisions.set(0, new FoundDecision("decision", "anna", "PROPOSED", "GRANTED"));

        assertThat(anna.violations()).anyMatch(it -> it.startsWith("Lost: ISSUE of decision"));
    }

    @Test
    void aReleaseThatIsForgottenIsSeen() {
        anna.allocations.set(1, OneGoodCase.allocation("given-back", 900, null));

        assertThat(anna.violations()).anyMatch(it -> it.startsWith("Lost: RELEASE of given-back"));
    }

    @Test
    void anApplicationThatWasFiledTwiceIsSeen() {
        anna.applications.add(new FoundApplication("anna again", "DRAFT", "Vētras iela 1"));

        assertThat(anna.violations())
                .containsExactly("Twice: DRAFT of Vētras iela 1 is there 2 times.");
    }

    @Test
    void aDocumentThatWasFiledTwiceIsSeen() {
        anna.documents.add(new FoundDocument("twin", "anna", "HELD", "V-1/1", "abc", "abc"));

        assertThat(anna.violations()).contains("Twice: UPLOAD of V-1/1 is there 2 times.");
    }

    @Test
    void aSecondBudgetOfADecisionIsSeen() {
        anna.budgets.add(
                new FoundBudget("other", "decision", "anna", "person", 1200, null, null, false));
        anna.told("hour-budget-opened", "other");

        assertThat(anna.violations())
                .containsExactly("Twice: budget of decision decision is there 2 times.");
    }

    @Test
    void anAllocationThatNobodyAskedForIsSeen() {
        FoundAllocation twin = OneGoodCase.allocation("twin", 600, OneGoodCase.MONDAY);
        anna.allocations.add(twin);
        anna.told("hours-allocated", "twin");
        anna.told("allocation-released", "twin");

        assertThat(anna.violations()).containsExactly("Twice: nobody asked for " + twin + ".");
    }

    @Test
    void anAllocationOfARequestThatNobodyAnsweredIsFine() {
        anna.history.asks(
                new Errand(
                        "key",
                        What.ALLOCATE,
                        "budget",
                        Map.of("assistant", "karlis", "minutes", "600")));
        anna.allocations.add(OneGoodCase.allocation("twin", 600, OneGoodCase.MONDAY));
        anna.told("hours-allocated", "twin");
        anna.told("allocation-released", "twin");

        assertThat(anna.violations()).isEmpty();
    }

    @Test
    void anEventThatHadItsEffectTwiceIsSeen() {
        anna.assessments.add(new FoundAssessment("again", "anna"));
        anna.assessments.add(new FoundAssessment("and again", "anna"));

        assertThat(anna.violations())
                .containsExactly("Twice: application anna was assessed 4 times for 3 events.");
    }

    @Test
    void whatOnlyStaffAreAskedIsInNoTimeline() {
        anna.events.add(
                new Findings.FoundEvent("asked", "clarification-requested", "anna", "doubt", true));

        assertThat(anna.violations()).isEmpty();
    }

    @Test
    void aStepThatWasToldTwiceIsSeen() {
        anna.told("decision-issued", "decision");
        anna.events.removeLast();
        anna.events.add(
                new Findings.FoundEvent("another", "decision-issued", "anna", "decision", false));

        assertThat(anna.violations()).contains("Twice: event issued of decision is there 2 times.");
    }

    @Test
    void anotherAnswerToTheSameRequestIsSeen() {
        Errand draft = anna.done(What.DRAFT, "", "anna", Map.of("address", "Vētras iela 1"));
        anna.history.answeredAgain(draft, new Errand.Answer(200, "another"));

        assertThat(anna.violations()).singleElement().asString().contains("and then", "another");
    }

    @Test
    void aCounterThatIsNotTheSumIsSeen() {
        anna.weeks.set(0, new FoundWeek("ASSISTANT", "karlis", 2026, 48, 1500));

        assertThat(anna.violations())
                .containsExactly(
                        "Ledger: ASSISTANT karlis in 2026-W48 counts 1500 minutes, but the allocations sum up to 600.");
    }

    @Test
    void whatSomebodyElseGivesInAWeekIsNotCountedTwice() {
        anna.allocations.set(
                0, OneGoodCase.ceding("kept", 600, null, Map.of(OneGoodCase.MONDAY, 240)));

        assertThat(anna.violations())
                .containsExactly(
                        "Ledger: ASSISTANT karlis in 2026-W48 counts 600 minutes, but the allocations sum up to 360.",
                        "Ledger: BUDGET budget in 2026-W48 counts 600 minutes, but the allocations sum up to 360.",
                        "Ledger: PERSON person in 2026-W48 counts 600 minutes, but the allocations sum up to 360.");
    }

    @Test
    void aWeekOverFortyHoursIsSeenThoughTheCountersAgree() {
        anna.budgets.set(
                0,
                new FoundBudget("budget", "decision", "anna", "person", 3000, null, null, false));
        anna.allocations.set(
                1, OneGoodCase.allocation("given-back", 1860, OneGoodCase.MONDAY.plusDays(7)));
        anna.weeks.replaceAll(it ->
                it.week() == 48
                        ? new FoundWeek(it.kind(), it.owner(), it.year(), it.week(), 2460)
                        : it);

        assertThat(anna.violations())
                .filteredOn(it -> it.startsWith("Ledger"))
                .hasSize(2)
                .allMatch(it -> it.endsWith("has 2460 minutes, which is over its limit."));
    }

    @Test
    void anEventThatNobodyHeardIsSeen() {
        anna.timeline.removeIf(it -> it.type().equals("hours-allocated"));

        assertThat(anna.violations())
                .hasSize(2)
                .allMatch(it -> it.startsWith("Incomplete: in no timeline is hours-allocated"));
    }

    @Test
    void aStepThatWasNeverToldIsSeen() {
        anna.events.removeIf(it -> it.subject().equals("kept"));
        anna.timeline.removeIf(it -> it.event().endsWith("kept"));

        assertThat(anna.violations())
                .containsExactly("Untold: there is no hours-allocated of kept.");
    }

    @Test
    void aSubmittedApplicationThatWasNeverAssessedIsSeen() {
        anna.assessments.clear();

        assertThat(anna.violations())
                .containsExactly("Incomplete: never assessed is application anna.");
    }

    @Test
    void whatWasTakenBackNeedsNoAssessment() {
        anna.assessments.clear();
        anna.applications.set(0, new FoundApplication("anna", "WITHDRAWN", "Vētras iela 1"));

        assertThat(anna.violations()).isNotEmpty().noneMatch(it -> it.contains("never assessed"));
    }

    @Test
    void aGrantWithoutABudgetIsSeen() {
        anna.done(What.DRAFT, "", "toms", Map.of("address", "Vētras iela 2"));
        anna.applications.add(new FoundApplication("toms", "DECIDED", "Vētras iela 2"));
        anna.decisions.add(new FoundDecision("second", "toms", "ISSUED", "GRANTED"));

        assertThat(anna.violations())
                .contains("Incomplete: there is no budget of decision second.");
    }

    @Test
    void aServiceThatHasNotHeardOfTheDecisionIsSeen() {
        anna.openCases.add("anna");

        assertThat(anna.violations())
                .containsExactly(
                        "Disagreement: document-service still holds open application anna.");
    }

    @Test
    void whatHasNotLeftAServiceIsSeen() {
        anna.unsettled.add("The outbox of document-service still holds 2 events.");

        assertThat(anna.violations()).hasSize(1);
    }
}
