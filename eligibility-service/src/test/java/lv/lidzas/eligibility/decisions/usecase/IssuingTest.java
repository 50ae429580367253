package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.IssueRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
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
                            assertThat(state.by()).isEqualTo(InMemory.CASEWORKER.self());
                        });
        assertThat(all.told.getLast()).isEqualTo(issued);
        assertThat(all.files.hold(ANNA.application().id()).state()).isEqualTo(CaseState.DECIDED);
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

        assertThat(grant.hours()).isEqualTo(new GrantedHours(1200, 600, Per.WEEK));
    }

    @Test
    void hoursBeyondTheCapAreNotIssued() {
        all.arrives(ANNA);

        assertThat(issue(ANNA, 2401))
                .isEqualTo(Result.refused(new TimeRefusal.BeyondCap(week(2400), week(2401))));
        assertThat(all.proposal(ANNA)).isNotNull();
    }

    @Test
    void timeInAnotherUnitThanTheRuleSetsIsNeverConverted() {
        all.arrives(ANNA);
        Decision proposal = all.proposal(ANNA);
        GrantedTime month = new GrantedTime(1200, Per.MONTH);

        assertThat(
                        all.issueDecision.handle(
                                new IssueDecision.Command(
                                        proposal.id(),
                                        proposal.version(),
                                        month,
                                        InMemory.CASEWORKER)))
                .isEqualTo(Result.refused(new TimeRefusal.BeyondCap(week(2400), month)));
    }

    @Test
    void hoursThatTheBenefitPaysWhollyAreNotIssued() {
        all.arrives(PETERIS);

        assertThat(issue(PETERIS, 600)).isEqualTo(Result.refused(new TimeRefusal.NothingLeft()));
    }

    @Test
    void aChildWhoTurned18IsNotGrantedOnTheChildsOpinion() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(LocalDate.of(2008, 11, 24));
        all.arrives(janis);
        all.onDay(LocalDate.of(2026, 11, 24));

        assertThat(why(issue(janis, null)))
                .isInstanceOfSatisfying(
                        IssueRefusal.NoLongerFavourable.class,
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

        assertThat(why(issue(anna, null)))
                .isInstanceOfSatisfying(
                        IssueRefusal.NoLongerFavourable.class,
                        no -> assertThat(reasons(no.today())).contains("assistant-need-opinion"));
    }

    @Test
    void aDecisionIsIssuedOnce() {
        all.arrives(ANNA);
        DecisionId id = all.proposal(ANNA).id();
        done(issue(ANNA, null));

        assertThat(all.issueDecision.handle(command(id, 1, null)))
                .isEqualTo(Result.refused(new CaseRefusal.NotOpen()));
    }

    @Test
    void theIssuedDecisionRestsOnARunThatNamesTheProofThatHolds() {
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
        all.runs.noteDocument.handle(ANNA.application().id(), second);
        all.runs.noteDocument.handle(
                ANNA.application().id(),
                ANNA.withRejected(DocumentKind.CONFIRMATION_EMPLOYER)
                        .document(DocumentKind.CONFIRMATION_EMPLOYER));
        Assessment holds = all.current(ANNA);

        Decision issued = done(issue(ANNA, null));

        assertThat(holds.facts().documents()).contains(second).doesNotContain(first);
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
                .isEqualTo(Result.refused(new CaseRefusal.Unknown()));
    }

    @Test
    void nobodyIssuesInTheirOwnMatter() {
        all.arrives(ANNA);
        Decision proposal = all.proposal(ANNA);

        assertThat(
                        all.issueDecision.handle(
                                new IssueDecision.Command(
                                        proposal.id(),
                                        proposal.version(),
                                        null,
                                        new Caller(
                                                new PartyKey("1.another-login"),
                                                new PartyKey("1.another-login"),
                                                Set.of(ANNA.key()),
                                                Set.of(Roles.CASEWORKER),
                                                null))))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
        assertThat(all.proposal(ANNA)).isEqualTo(proposal);
    }

    private Result<Decision, DecisionRefusal> issue(
            ExampleCase example, @Nullable Integer assessedMinutes) {
        Decision proposal = all.proposal(example);
        return all.issueDecision.handle(
                command(proposal.id(), proposal.version(), assessedMinutes));
    }

    private static IssueDecision.Command command(
            DecisionId id, long version, @Nullable Integer assessedMinutes) {
        return new IssueDecision.Command(
                id,
                version,
                assessedMinutes == null ? null : week(assessedMinutes),
                InMemory.CASEWORKER);
    }

    private static GrantedTime week(int minutes) {
        return new GrantedTime(minutes, Per.WEEK);
    }

    private static Decision done(Result<Decision, DecisionRefusal> result) {
        return result.orThrow(why -> new IllegalStateException("refused: " + why));
    }

    private static DecisionRefusal why(Result<Decision, DecisionRefusal> result) {
        return ((Result.Refused<Decision, DecisionRefusal>) result).why();
    }

    private static List<String> reasons(Evaluation evaluation) {
        return evaluation.decisive().stream().map(it -> it.id()).toList();
    }
}
