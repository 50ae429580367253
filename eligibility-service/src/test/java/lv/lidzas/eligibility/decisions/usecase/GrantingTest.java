package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal.TimeFault;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantingTest {

    private static final ExampleCase DOUBTFUL =
            Examples.ANNA_ADULT_GROUP_II.receivingVisualBenefit();
    private static final ExampleCase STUDIES_TOO =
            Examples.ANNA_ADULT_GROUP_II
                    .applyingFor(Purposes.WORK, Purposes.HIGHER_EDUCATION)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 22);

    private static final Participation.Waived WAIVED =
            new Participation.Waived(WaiverGround.MINOR, "Synthetic waiver.");

    private final InMemory all = new InMemory();

    @Test
    void aCaseworkerEndsADoubtInFavour() {
        all.arrives(DOUBTFUL);

        Ruling.Grant grant = granted(grant(DOUBTFUL, 1200, null, null, Purposes.WORK));

        assertThat(grant.hours()).isEqualTo(new GrantedHours(1200, 0, Per.WEEK));
        assertThat(grant.period()).isEqualTo(new GrantPeriod(Examples.DAY, LAST));
        assertThat(grant.reasoning()).isEqualTo("Synthetic reasons.");
    }

    @Test
    void nothingIsGrantedBeforeItIsCertainWhoFiles() {
        ExampleCase byPost = DOUBTFUL.unidentified();
        all.arrives(byPost);
        assertThat(grant(byPost, 1200, null, null, Purposes.WORK))
                .extracting(GrantingTest::why)
                .isEqualTo(new GrantRefusal.IdentityPending());

        all.runs.noteIdentity.handle(byPost.application().id(), IdentityMethod.DOCUMENT_PRESENTED);

        granted(grant(byPost, 1200, null, null, Purposes.WORK));
    }

    @Test
    void aCaseIsProposedOnceItIsCertainWhoFiles() {
        ExampleCase byPost = Examples.ANNA_ADULT_GROUP_II.unidentified();
        all.arrives(byPost);
        assertThat(all.decisions.proposedFor(byPost.application().id())).isNull();

        all.runs.noteIdentity.handle(byPost.application().id(), IdentityMethod.DOCUMENT_PRESENTED);

        assertThat(all.decisions.proposedFor(byPost.application().id())).isNotNull();
    }

    @Test
    void theDaysStayWithinTheLongestPeriod() {
        all.arrives(DOUBTFUL);

        assertThat(grant(DOUBTFUL, 1200, Examples.DAY.minusDays(1), null, Purposes.WORK))
                .extracting(GrantingTest::why)
                .isInstanceOf(GrantRefusal.BeyondPeriod.class);
        assertThat(grant(DOUBTFUL, 1200, null, LAST.plusDays(1), Purposes.WORK))
                .extracting(GrantingTest::why)
                .isInstanceOf(GrantRefusal.BeyondPeriod.class);
        assertThat(
                        granted(
                                        grant(
                                                DOUBTFUL,
                                                1200,
                                                Examples.DAY.plusDays(7),
                                                LAST,
                                                Purposes.WORK))
                                .period()
                                .first())
                .isEqualTo(Examples.DAY.plusDays(7));
    }

    @Test
    void theHoursStayWithinTheCap() {
        all.arrives(DOUBTFUL);

        assertThat(grant(DOUBTFUL, 2401, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new TimeRefusal.BeyondCap(week(2400))));
    }

    @Test
    void aCaseThatBecameFavourableWithoutAProposalIsGrantedAndNotSentInACircle() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(Examples.DAY.plusDays(1).minusYears(5));
        all.arrives(janis);
        all.onDay(Examples.DAY.plusDays(1));

        assertThat(granted(grant(janis, 1200, null, null, Purposes.EDUCATION)).period().first())
                .isEqualTo(Examples.DAY.plusDays(1));
    }

    @Test
    void nobodyGrantsOnAnOpinionThatHasEnded() {
        ExampleCase ended =
                DOUBTFUL.withOpinionUntil(
                        Examples.DAY.minusDays(1),
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.II);
        all.arrives(ended);

        assertThat(grant(ended, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NoOpinionInForce()));
    }

    @Test
    void nobodyGrantsWithoutAnOpinionThatWasAccepted() {
        ExampleCase missing = DOUBTFUL.without(DocumentKind.OPINION_ASSISTANT_NEED);
        all.arrives(missing);
        assertThat(grant(missing, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NoOpinionInForce()));

        ExampleCase unread = missing.withReceived(DocumentKind.OPINION_ASSISTANT_NEED);
        all.arrives(unread);
        assertThat(grant(unread, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NoOpinionInForce()));
    }

    @Test
    void nobodyDoesWithoutADocumentThatTheRulesDemand() {
        ExampleCase selfEmployed = DOUBTFUL.without(DocumentKind.CONFIRMATION_EMPLOYER);
        all.arrives(selfEmployed);
        assertThat(grant(selfEmployed, 1200, null, null, Purposes.WORK))
                .isEqualTo(notProven(DocumentKind.CONFIRMATION_EMPLOYER));

        ExampleCase unread = selfEmployed.withReceived(DocumentKind.CONFIRMATION_EMPLOYER);
        all.arrives(unread);
        assertThat(grant(unread, 1200, null, null, Purposes.WORK))
                .isEqualTo(notProven(DocumentKind.CONFIRMATION_EMPLOYER));
    }

    @Test
    void nobodyDoesWithoutTheProofOfRepresentation() {
        ExampleCase represented = DOUBTFUL.represented();
        all.arrives(represented);
        assertThat(grant(represented, 1200, null, null, Purposes.WORK))
                .isEqualTo(notProven(DocumentKind.REPRESENTATION_PROOF));

        ExampleCase proven = represented.withVerified(DocumentKind.REPRESENTATION_PROOF);
        all.arrives(proven);
        granted(grant(proven, 1200, null, null, Purposes.WORK));
    }

    @Test
    void whatAPurposeThatIsLeftOutLacksIsNotAsked() {
        ExampleCase both = DOUBTFUL.applyingFor(Purposes.WORK, Purposes.PUBLIC_EVENT);
        all.arrives(both);
        assertThat(grant(both, 1200, null, null, Purposes.WORK, Purposes.PUBLIC_EVENT))
                .isEqualTo(notProven(DocumentKind.CONFIRMATION_INSTITUTION));
        assertThat(granted(onWish(both, null, Purposes.WORK)).purposes())
                .containsExactly(Purposes.WORK);
    }

    @Test
    void leisureIsNoLongerThanTheAnnexGivesItInADoubtfulCaseEither() {
        ExampleCase leisure = DOUBTFUL.applyingFor(Purposes.LEISURE);
        all.arrives(leisure);
        assertThat(grant(leisure, 600, null, null, Purposes.LEISURE))
                .isEqualTo(
                        Result.refused(
                                new TimeRefusal.Unfit(
                                        List.of(new TimeFault.BeyondPurpose(0, week(120))))));
    }

    @Test
    void theBenefitIsDeductedWhileTheOpinionLeavesOpenWhetherItIsSight() {
        ExampleCase doubtful =
                DOUBTFUL.withOpinion(DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.I);
        all.arrives(doubtful);

        assertThat(granted(grant(doubtful, 2400, null, null, Purposes.WORK)).hours())
                .isEqualTo(new GrantedHours(2400, 600, Per.WEEK));
    }

    @Test
    void theBenefitIsNotDeductedFromAPersonWhoCannotReceiveIt() {
        ExampleCase mobility = DOUBTFUL;
        all.arrives(mobility);

        assertThat(granted(grant(mobility, 2400, null, null, Purposes.WORK)).hours())
                .isEqualTo(new GrantedHours(2400, 0, Per.WEEK));
    }

    @Test
    void aPurposeThatWasNotAppliedForIsNotGranted() {
        all.arrives(DOUBTFUL);

        assertThat(grant(DOUBTFUL, 1200, null, null, Purposes.WORK, Purposes.LEISURE))
                .isEqualTo(Result.refused(new GrantRefusal.PurposesNotGrantable(List.of(1))));
    }

    @Test
    void aPurposeThatIsCertainlyNotMetIsGrantedByNobody() {
        all.arrives(STUDIES_TOO);

        assertThat(grant(STUDIES_TOO, 1200, null, null, Purposes.WORK, Purposes.HIGHER_EDUCATION))
                .isEqualTo(Result.refused(new GrantRefusal.PurposesNotGrantable(List.of(1))));
    }

    @Test
    void toLeaveAPurposeOutRefusesItAndNeedsGroundsAndASecondPerson() {
        all.arrives(STUDIES_TOO);

        assertThat(grant(STUDIES_TOO, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.LeavesOut()));
        assertThat(inPart("moves-without-assistant-unknown"))
                .isEqualTo(Result.refused(new GroundRefusal.UnknownGrounds(List.of(0))));

        Ruling.Grant drafted = granted(inPart("higher-education-sight-only"));
        assertThat(drafted.purposes()).containsExactly(Purposes.WORK);
        assertThat(all.states()).containsExactly(StateKind.IN_REVIEW);

        all.onDay(Examples.DAY.plusDays(1));
        Ruling.Grant confirmed = granted(all.confirm(STUDIES_TOO));
        assertThat(confirmed.refused())
                .isEqualTo(new Unfavourable(List.of("higher-education-sight-only"), WAIVED));
        assertThat(confirmed.period().first()).isEqualTo(Examples.DAY.plusDays(1));
        assertThat(confirmed.hours()).isEqualTo(drafted.hours());
        assertThat(all.states()).containsExactly(StateKind.ISSUED);
    }

    @Test
    void whoNamesGroundsRefusesSomething() {
        all.arrives(DOUBTFUL);

        assertThat(inPart(DOUBTFUL, "moves-without-assistant"))
                .isEqualTo(Result.refused(new GrantRefusal.LeavesNothingOut()));
    }

    @Test
    void lessIsGrantedAtOnceOnThePersonsWishAlsoWhereAProposalWaits() {
        ExampleCase both =
                Examples.ANNA_ADULT_GROUP_II.applyingFor(Purposes.WORK, Purposes.INSTITUTION);
        all.arrives(both);

        assertThat(granted(onWish(both, null, Purposes.WORK)).refused()).isNull();
        assertThat(all.states()).containsExactly(StateKind.SUPERSEDED, StateKind.ISSUED);
    }

    @Test
    void aShorterTimeIsGrantedOnThePersonsWish() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);
        assertThat(onWish(Examples.ANNA_ADULT_GROUP_II, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.ProposalWaits()));

        LocalDate wished = Examples.DAY.plusMonths(3);
        assertThat(
                        granted(onWish(Examples.ANNA_ADULT_GROUP_II, wished, Purposes.WORK))
                                .period()
                                .last())
                .isEqualTo(wished);
    }

    @Test
    void aPersonWhoIsCertainlyNotEntitledIsNotGrantedByAnybody() {
        ExampleCase groupThree =
                Examples.ANNA_ADULT_GROUP_II.withOpinion(
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.III,
                        Limitation.MOBILITY);
        all.arrives(groupThree);

        assertThat(grant(groupThree, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NotEntitled()));
    }

    @Test
    void aFavourableCaseIsIssuedAndNotGrantedByHand() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);

        assertThat(grant(Examples.ANNA_ADULT_GROUP_II, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.ProposalWaits()));
    }

    private Result<Decision, DecisionRefusal> grant(
            ExampleCase example,
            int minutes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Purpose... purposes) {
        return all.grantAssistance.handle(
                command(example, wish(minutes, first, last, purposes), null));
    }

    private Result<Decision, DecisionRefusal> onWish(
            ExampleCase example, @Nullable LocalDate last, Purpose... purposes) {
        GrantWish plain = wish(1200, null, last, purposes);
        return all.grantAssistance.handle(
                command(
                        example,
                        new GrantWish(
                                plain.purposes(),
                                plain.times(),
                                null,
                                last,
                                "Synthetic wish.",
                                true,
                                null),
                        null));
    }

    private Result<Decision, DecisionRefusal> inPart(String ground) {
        return inPart(STUDIES_TOO, ground);
    }

    private Result<Decision, DecisionRefusal> inPart(ExampleCase example, String ground) {
        return all.grantAssistance.handle(
                command(
                        example,
                        wish(1200, null, null, Purposes.WORK),
                        new RefusalWish(List.of(ground), WAIVED)));
    }

    private GrantAssistance.Command command(
            ExampleCase example, GrantWish wish, @Nullable RefusalWish why) {
        return new GrantAssistance.Command(
                example.application().id(),
                all.current(example).id(),
                wish,
                why,
                InMemory.CASEWORKER);
    }

    /** All of the time is for the purpose that is named first, and a minute for each other. */
    private static GrantWish wish(
            int minutes, @Nullable LocalDate first, @Nullable LocalDate last, Purpose... purposes) {
        List<AssessedTime> times =
                IntStream.range(0, purposes.length)
                        .mapToObj(i -> new AssessedTime(purposes[i], week(i == 0 ? minutes : 1)))
                        .toList();
        return new GrantWish(
                List.of(purposes), times, first, last, "Synthetic reasons.", false, null);
    }

    private static Result<Decision, DecisionRefusal> notProven(DocumentKind... documents) {
        return Result.refused(new GrantRefusal.NotProven(List.of(documents)));
    }

    private static GrantedTime week(int minutes) {
        return new GrantedTime(minutes, Per.WEEK);
    }

    private static Ruling.Grant granted(Result<Decision, DecisionRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return (Ruling.Grant) ((Result.Done<Decision, DecisionRefusal>) result).value().ruling();
    }

    private static DecisionRefusal why(Result<Decision, DecisionRefusal> result) {
        return ((Result.Refused<Decision, DecisionRefusal>) result).why();
    }
}
