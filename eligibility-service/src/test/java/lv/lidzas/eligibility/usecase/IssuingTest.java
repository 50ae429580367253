package lv.lidzas.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.ExampleCase;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.CaseState;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentFact;
import lv.lidzas.eligibility.domain.DocumentId;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.DecisionState;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;
import lv.lidzas.kit.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final ExampleCase PETERIS = Examples.PETERIS_GROUP_I_SIGHT;

    private final InMemory all = new InMemory();

    @Test
    void aCaseworkerIssuesTheProposal() {
        all.arrives(ANNA);

        Decision issued = done(issue(ANNA, null));

        assertThat(issued.state())
                .isInstanceOfSatisfying(
                        DecisionState.Issued.class,
                        state -> {
                            assertThat(state.on()).isEqualTo(Examples.DAY);
                            assertThat(state.by()).isEqualTo("caseworker");
                        });
        assertThat(all.told.getLast()).isEqualTo(issued);
        assertThat(Objects.requireNonNull(all.files.get(ANNA.application().id())).state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    void theGrantBeginsOnTheDayOfTheDecisionAndNotOfTheProposal() {
        all.arrives(ANNA);
        all.onDay(Examples.DAY.plusDays(10));

        Ruling.Grant grant = (Ruling.Grant) done(issue(ANNA, null)).ruling();

        assertThat(grant.period())
                .isEqualTo(new GrantPeriod(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 12, 2)));
    }

    @Test
    void theCaseworkerMaySetTheHoursWithinTheCap() {
        all.arrives(PETERIS);

        Ruling.Grant grant = (Ruling.Grant) done(issue(PETERIS, 1200)).ruling();

        assertThat(grant.hours()).isEqualTo(new GrantedHours(1200, 600));
    }

    @Test
    void hoursBeyondTheCapAreNotIssued() {
        all.arrives(ANNA);

        assertThat(issue(ANNA, 2401)).isEqualTo(new Issuing.BeyondCap(2400));
        assertThat(all.proposal(ANNA)).isNotNull();
    }

    @Test
    void hoursThatTheBenefitPaysWhollyAreNotIssued() {
        all.arrives(PETERIS);

        assertThat(issue(PETERIS, 600)).isEqualTo(new Issuing.NothingLeft());
    }

    @Test
    void aChildWhoTurned18IsNotGrantedOnTheChildsOpinion() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(LocalDate.of(2008, 11, 24));
        all.arrives(janis);
        all.onDay(LocalDate.of(2026, 11, 24));

        assertThat(issue(janis, null))
                .isInstanceOfSatisfying(
                        Issuing.NoLongerFavourable.class,
                        no ->
                                assertThat(no.today().missingDocuments())
                                        .containsExactly(DocumentKind.OPINION_ASSISTANT_NEED));
    }

    @Test
    void anOpinionThatExpiredSinceTheProposalIsNotGrantedOn() {
        ExampleCase anna =
                ANNA.withOpinionUntil(
                        Examples.DAY,
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.II,
                        Limitation.MOBILITY);
        all.arrives(anna);
        all.onDay(Examples.DAY.plusDays(1));

        assertThat(issue(anna, null))
                .isInstanceOfSatisfying(
                        Issuing.NoLongerFavourable.class,
                        no -> assertThat(reasons(no.today())).contains("assistant-need-opinion"));
    }

    @Test
    void aDecisionIsIssuedOnce() {
        all.arrives(ANNA);
        DecisionId id = all.proposal(ANNA).id();
        done(issue(ANNA, null));

        assertThat(all.issueDecision.handle(command(id, 1, null))).isEqualTo(new Issuing.NotOpen());
    }

    @Test
    void theIssuedDecisionRestsOnTheRunThatHoldsAndNotOnTheOneThatProposedIt() {
        all.arrives(ANNA);
        DocumentFact first = ANNA.document(DocumentKind.CONFIRMATION_EMPLOYER);
        DocumentFact second =
                new DocumentFact(
                        new DocumentId(new UUID(0, 9)),
                        first.kind(),
                        first.subjectPersonId(),
                        first.state(),
                        first.issuedOn(),
                        null,
                        null,
                        Set.of());
        all.noteDocument.handle(ANNA.application().id(), second);
        all.noteDocument.handle(
                ANNA.application().id(),
                ANNA.withRejected(DocumentKind.CONFIRMATION_EMPLOYER)
                        .document(DocumentKind.CONFIRMATION_EMPLOYER));
        Decision proposal = all.proposal(ANNA);
        Assessment holds = all.current(ANNA);

        Decision issued = done(issue(ANNA, null));

        assertThat(proposal.assessmentId()).isNotEqualTo(holds.id());
        assertThat(issued.assessmentId()).isEqualTo(holds.id());
    }

    @Test
    void aProposalSeenInAnOlderVersionIsStale() {
        all.arrives(ANNA);
        DecisionId id = all.proposal(ANNA).id();

        assertThatThrownBy(() -> all.issueDecision.handle(command(id, 7, null)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anUnknownDecisionIsUnknown() {
        assertThat(all.issueDecision.handle(command(new DecisionId(new UUID(0, 1)), 0, null)))
                .isEqualTo(new Issuing.Unknown());
    }

    private Issuing issue(ExampleCase example, @Nullable Integer assessedMinutes) {
        Decision proposal = all.proposal(example);
        return all.issueDecision.handle(
                command(proposal.id(), proposal.version(), assessedMinutes));
    }

    private static IssueDecision.Command command(
            DecisionId id, long version, @Nullable Integer assessedMinutes) {
        return new IssueDecision.Command(id, version, assessedMinutes, "caseworker");
    }

    private static Decision done(Issuing issuing) {
        assertThat(issuing).isInstanceOf(Issuing.Done.class);
        return ((Issuing.Done) issuing).decision();
    }

    private static List<String> reasons(Evaluation evaluation) {
        return evaluation.decisive().stream().map(it -> it.id()).toList();
    }
}
