package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantingTest {

    private static final ExampleCase SELF_EMPLOYED =
            Examples.ANNA_ADULT_GROUP_II.without(DocumentKind.CONFIRMATION_EMPLOYER);
    private static final ExampleCase STUDIES_TOO =
            Examples.ANNA_ADULT_GROUP_II
                    .applyingFor(Purposes.WORK, Purposes.HIGHER_EDUCATION)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 22);

    private final InMemory all = new InMemory();

    @Test
    void aCaseworkerEndsADoubtInFavour() {
        all.arrives(SELF_EMPLOYED);

        Ruling.Grant grant = granted(grant(SELF_EMPLOYED, 1200, null, null, Purposes.WORK));

        assertThat(grant.hours()).isEqualTo(new GrantedHours(1200, 0, Per.WEEK));
        assertThat(grant.period()).isEqualTo(new GrantPeriod(Examples.DAY, LAST));
        assertThat(grant.reasoning()).isEqualTo("Synthetic reasons.");
    }

    @Test
    void theDaysStayWithinTheLongestPeriod() {
        all.arrives(SELF_EMPLOYED);

        assertThat(grant(SELF_EMPLOYED, 1200, Examples.DAY.minusDays(1), null, Purposes.WORK))
                .extracting(GrantingTest::why)
                .isInstanceOf(GrantRefusal.BeyondPeriod.class);
        assertThat(grant(SELF_EMPLOYED, 1200, null, LAST.plusDays(1), Purposes.WORK))
                .extracting(GrantingTest::why)
                .isInstanceOf(GrantRefusal.BeyondPeriod.class);
        assertThat(
                        granted(
                                        grant(
                                                SELF_EMPLOYED,
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
        all.arrives(SELF_EMPLOYED);

        assertThat(grant(SELF_EMPLOYED, 2401, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new TimeRefusal.BeyondCap(week(2400), week(2401))));
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
                SELF_EMPLOYED.withOpinionUntil(
                        Examples.DAY.minusDays(1),
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.II);
        all.arrives(ended);

        assertThat(grant(ended, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NoOpinionInForce()));
    }

    @Test
    void nobodyGrantsWithoutAnOpinionThatWasAccepted() {
        ExampleCase missing = SELF_EMPLOYED.without(DocumentKind.OPINION_ASSISTANT_NEED);
        all.arrives(missing);
        assertThat(grant(missing, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NoOpinionInForce()));

        ExampleCase unread = missing.withReceived(DocumentKind.OPINION_ASSISTANT_NEED);
        all.arrives(unread);
        assertThat(grant(unread, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.NoOpinionInForce()));
    }

    @Test
    void theBenefitIsDeductedWhileTheOpinionLeavesOpenWhetherItIsSight() {
        ExampleCase doubtful =
                SELF_EMPLOYED
                        .receivingVisualBenefit()
                        .withOpinion(DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.I);
        all.arrives(doubtful);

        assertThat(granted(grant(doubtful, 2400, null, null, Purposes.WORK)).hours())
                .isEqualTo(new GrantedHours(2400, 600, Per.WEEK));
    }

    @Test
    void theBenefitIsNotDeductedFromAPersonWhoCannotReceiveIt() {
        ExampleCase mobility = SELF_EMPLOYED.receivingVisualBenefit();
        all.arrives(mobility);

        assertThat(granted(grant(mobility, 2400, null, null, Purposes.WORK)).hours())
                .isEqualTo(new GrantedHours(2400, 0, Per.WEEK));
    }

    @Test
    void aPurposeThatWasNotAppliedForIsNotGranted() {
        all.arrives(SELF_EMPLOYED);

        assertThat(grant(SELF_EMPLOYED, 1200, null, null, Purposes.WORK, Purposes.LEISURE))
                .isEqualTo(Result.refused(new GrantRefusal.PurposesNotGrantable(List.of(1))));
    }

    @Test
    void aPurposeThatIsCertainlyNotMetIsGrantedByNobody() {
        all.arrives(STUDIES_TOO);

        assertThat(grant(STUDIES_TOO, 1200, null, null, Purposes.WORK, Purposes.HIGHER_EDUCATION))
                .isEqualTo(Result.refused(new GrantRefusal.PurposesNotGrantable(List.of(1))));
    }

    @Test
    void toLeaveAPurposeOutNeedsALeadCaseworker() {
        all.arrives(STUDIES_TOO);

        assertThat(grant(STUDIES_TOO, 1200, null, null, Purposes.WORK))
                .isEqualTo(Result.refused(new GrantRefusal.PartlyRefusing()));
        assertThat(granted(byLead(STUDIES_TOO, Purposes.WORK)).purposes())
                .containsExactly(Purposes.WORK);
    }

    @Test
    void aPersonWhoIsCertainlyNotEntitledIsNotGrantedByAnybody() {
        ExampleCase groupThree =
                Examples.ANNA_ADULT_GROUP_II.withOpinion(
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.III,
                        Limitation.MOBILITY);
        all.arrives(groupThree);

        assertThat(byLead(groupThree, Purposes.WORK))
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
                new GrantAssistance.Command(
                        example.application().id(),
                        all.current(example).id(),
                        List.of(purposes),
                        week(minutes),
                        first,
                        last,
                        "Synthetic reasons.",
                        new GrantAssistance.Decider(
                                InMemory.CASEWORKER, GrantAssistance.Power.GRANT)));
    }

    private Result<Decision, DecisionRefusal> byLead(ExampleCase example, Purpose... purposes) {
        return all.grantAssistance.handle(
                new GrantAssistance.Command(
                        example.application().id(),
                        all.current(example).id(),
                        List.of(purposes),
                        week(1200),
                        null,
                        null,
                        "Synthetic reasons.",
                        new GrantAssistance.Decider(
                                InMemory.LEAD, GrantAssistance.Power.GRANT_AND_REFUSE)));
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
