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
import lv.lidzas.eligibility.decisions.domain.TimeRefusal.TimeFault;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
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

    private static final ExampleCase LEISURE = ANNA.applyingFor(Purposes.LEISURE);
    private static final String REASONING = "Synthetic reasons.";

    private final InMemory all = new InMemory();

    @Test
    void aCaseworkerIssuesTheProposal() {
        all.arrives(ANNA);

        Decision issued = all.kept(done(issue(ANNA, 1200)));

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

        Ruling.Grant grant = (Ruling.Grant) done(issue(ANNA, 1200)).ruling();

        assertThat(grant.period())
                .isEqualTo(new GrantPeriod(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 12, 2)));
    }

    @Test
    void withoutAnAssessedTimeNothingIsIssuedWhereTheActGivesNone() {
        all.arrives(ANNA);

        assertThat(issue(ANNA, List.of(), null))
                .isEqualTo(unfit(new TimeFault.Missing(Purposes.WORK)));
        assertThat(all.proposal(ANNA)).isNotNull();
    }

    @Test
    void whereTheActGivesTheTimeOfEveryPurposeNothingNeedsToBeStated() {
        all.arrives(LEISURE);

        Ruling.Grant grant = (Ruling.Grant) done(issue(LEISURE, List.of(), null)).ruling();

        assertThat(grant.hours()).isEqualTo(new GrantedHours(120, 0, Per.WEEK));
        assertThat(grant.reasoning()).isNull();
    }

    @Test
    void theCaseworkerStatesTheTimeWithTheReasonAndTheBenefitIsDeducted() {
        all.arrives(PETERIS);

        Ruling.Grant grant = (Ruling.Grant) done(issue(PETERIS, 1200)).ruling();

        assertThat(grant.hours()).isEqualTo(new GrantedHours(1200, 600, Per.WEEK));
        assertThat(grant.times())
                .containsExactly(new AssessedTime(Purposes.HIGHER_EDUCATION, week(1200)));
        assertThat(grant.reasoning()).isEqualTo(REASONING);
    }

    @Test
    void aPurposeWhoseTimeTheActGivesMayBeLeftOutOrShortenedButNotExceeded() {
        ExampleCase both = ANNA.applyingFor(Purposes.WORK, Purposes.LEISURE);
        all.arrives(both);
        AssessedTime work = new AssessedTime(Purposes.WORK, week(900));
        AssessedTime tooLong = new AssessedTime(Purposes.LEISURE, week(121));

        assertThat(issue(both, List.of(work, tooLong), REASONING))
                .isEqualTo(unfit(new TimeFault.BeyondPurpose(1, week(120))));
        assertThat(((Ruling.Grant) done(issue(both, List.of(work), REASONING)).ruling()).times())
                .containsExactlyInAnyOrder(work, new AssessedTime(Purposes.LEISURE, week(120)));
    }

    @Test
    void leisureIsNoLongerThanTheAnnexGivesIt() {
        all.arrives(LEISURE);

        assertThat(issue(LEISURE, 600)).isEqualTo(unfit(new TimeFault.BeyondPurpose(0, week(120))));
        assertThat(((Ruling.Grant) done(issue(LEISURE, 60)).ruling()).hours())
                .isEqualTo(new GrantedHours(60, 0, Per.WEEK));
    }

    @Test
    void aStatementThatDoesNotFitIsNamedByItsPlace() {
        all.arrives(ANNA);
        List<AssessedTime> times =
                List.of(
                        new AssessedTime(Purposes.LEISURE, week(60)),
                        new AssessedTime(Purposes.WORK, new GrantedTime(60, Per.MONTH)),
                        new AssessedTime(Purposes.WORK, week(60)));

        assertThat(issue(ANNA, times, null))
                .isEqualTo(
                        unfit(
                                new TimeFault.NotGranted(0),
                                new TimeFault.OtherUnit(1, Per.WEEK),
                                new TimeFault.Twice(2),
                                new TimeFault.Unreasoned()));
    }

    @Test
    void hoursBeyondTheCapAreNotIssued() {
        all.arrives(ANNA);

        assertThat(issue(ANNA, 2401))
                .isEqualTo(Result.refused(new TimeRefusal.BeyondCap(week(2400))));
        assertThat(all.proposal(ANNA)).isNotNull();
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

        assertThat(why(issue(janis, 1200)))
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

        assertThat(why(issue(anna, 1200)))
                .isInstanceOfSatisfying(
                        IssueRefusal.NoLongerFavourable.class,
                        no -> assertThat(reasons(no.today())).contains("assistant-need-opinion"));
    }

    @Test
    void aDecisionIsIssuedOnce() {
        all.arrives(ANNA);
        DecisionId id = all.proposal(ANNA).id();
        done(issue(ANNA, 1200));

        assertThat(all.issueDecision.handle(command(id, 1)))
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

        Decision issued = done(issue(ANNA, 1200));

        assertThat(holds.facts().documents()).contains(second).doesNotContain(first);
        assertThat(issued.assessmentId()).isEqualTo(holds.id());
    }

    @Test
    void aProposalSeenInAnOlderVersionIsStale() {
        all.arrives(ANNA);
        DecisionId id = all.proposal(ANNA).id();

        assertThatThrownBy(() -> all.issueDecision.handle(command(id, 7)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anUnknownDecisionIsUnknown() {
        assertThat(all.issueDecision.handle(command(new DecisionId(new UUID(0, 1)), 0)))
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
                                        List.of(),
                                        null,
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

    @Test
    void nobodyIssuesInTheMatterOfADeclaredRelative() {
        all.arrives(ANNA);
        Decision proposal = all.proposal(ANNA);
        all.tied = Set.of(ANNA.key());

        assertThat(issue(ANNA, 1200)).isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
        assertThat(all.proposal(ANNA)).isEqualTo(proposal);
    }

    private Result<Decision, DecisionRefusal> issue(ExampleCase example, int minutes) {
        return all.issue(example, minutes);
    }

    private Result<Decision, DecisionRefusal> issue(
            ExampleCase example, List<AssessedTime> times, @Nullable String reasoning) {
        Decision proposal = all.proposal(example);
        return all.issueDecision.handle(
                new IssueDecision.Command(
                        proposal.id(),
                        proposal.version(),
                        times,
                        reasoning,
                        null,
                        InMemory.CASEWORKER));
    }

    private static IssueDecision.Command command(DecisionId id, long version) {
        return new IssueDecision.Command(id, version, List.of(), null, null, InMemory.CASEWORKER);
    }

    private static Result<Decision, DecisionRefusal> unfit(TimeFault... faults) {
        return Result.refused(new TimeRefusal.Unfit(List.of(faults)));
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
