package lv.lidzas.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.ExampleCase;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantingTest {

    private static final ExampleCase SELF_EMPLOYED =
            Examples.ANNA_ADULT_GROUP_II.without(DocumentKind.CONFIRMATION_EMPLOYER);
    private static final ExampleCase STUDIES_TOO =
            Examples.ANNA_ADULT_GROUP_II
                    .applyingFor(Purpose.WORK, Purpose.HIGHER_EDUCATION)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 22);

    private final InMemory all = new InMemory();

    @Test
    void aCaseworkerEndsADoubtInFavour() {
        all.arrives(SELF_EMPLOYED);

        Ruling.Grant grant = granted(grant(SELF_EMPLOYED, 1200, null, null, Purpose.WORK));

        assertThat(grant.hours()).isEqualTo(new GrantedHours(1200, 0));
        assertThat(grant.period()).isEqualTo(new GrantPeriod(Examples.DAY, LAST));
        assertThat(grant.reasoning()).isEqualTo("Synthetic reasons.");
    }

    @Test
    void theDaysStayWithinTheLongestPeriod() {
        all.arrives(SELF_EMPLOYED);

        assertThat(grant(SELF_EMPLOYED, 1200, Examples.DAY.minusDays(1), null, Purpose.WORK))
                .isInstanceOf(Issuing.BeyondPeriod.class);
        assertThat(grant(SELF_EMPLOYED, 1200, null, LAST.plusDays(1), Purpose.WORK))
                .isInstanceOf(Issuing.BeyondPeriod.class);
        assertThat(
                        granted(
                                        grant(
                                                SELF_EMPLOYED,
                                                1200,
                                                Examples.DAY.plusDays(7),
                                                LAST,
                                                Purpose.WORK))
                                .period()
                                .first())
                .isEqualTo(Examples.DAY.plusDays(7));
    }

    @Test
    void theHoursStayWithinTheCap() {
        all.arrives(SELF_EMPLOYED);

        assertThat(grant(SELF_EMPLOYED, 2401, null, null, Purpose.WORK))
                .isEqualTo(new Issuing.BeyondCap(2400));
    }

    @Test
    void aCaseThatBecameFavourableWithoutAProposalIsGrantedAndNotSentInACircle() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(Examples.DAY.plusDays(1).minusYears(5));
        all.arrives(janis);
        all.onDay(Examples.DAY.plusDays(1));

        assertThat(granted(grant(janis, 1200, null, null, Purpose.EDUCATION)).period().first())
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

        assertThat(grant(ended, 1200, null, null, Purpose.WORK))
                .isEqualTo(new Issuing.NoOpinionInForce());
    }

    @Test
    void nobodyGrantsWithoutAnOpinionThatWasAccepted() {
        ExampleCase missing = SELF_EMPLOYED.without(DocumentKind.OPINION_ASSISTANT_NEED);
        all.arrives(missing);
        assertThat(grant(missing, 1200, null, null, Purpose.WORK))
                .isEqualTo(new Issuing.NoOpinionInForce());

        ExampleCase unread = missing.withReceived(DocumentKind.OPINION_ASSISTANT_NEED);
        all.arrives(unread);
        assertThat(grant(unread, 1200, null, null, Purpose.WORK))
                .isEqualTo(new Issuing.NoOpinionInForce());
    }

    @Test
    void theBenefitIsDeductedWhileTheOpinionLeavesOpenWhetherItIsSight() {
        ExampleCase doubtful =
                SELF_EMPLOYED
                        .receivingVisualBenefit()
                        .withOpinion(DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.I);
        all.arrives(doubtful);

        assertThat(granted(grant(doubtful, 2400, null, null, Purpose.WORK)).hours())
                .isEqualTo(new GrantedHours(2400, 600));
    }

    @Test
    void theBenefitIsNotDeductedFromAPersonWhoCannotReceiveIt() {
        ExampleCase mobility = SELF_EMPLOYED.receivingVisualBenefit();
        all.arrives(mobility);

        assertThat(granted(grant(mobility, 2400, null, null, Purpose.WORK)).hours())
                .isEqualTo(new GrantedHours(2400, 0));
    }

    @Test
    void aPurposeThatWasNotAppliedForIsNotGranted() {
        all.arrives(SELF_EMPLOYED);

        assertThat(grant(SELF_EMPLOYED, 1200, null, null, Purpose.WORK, Purpose.LEISURE))
                .isEqualTo(new Issuing.PurposesNotGrantable(List.of(1)));
    }

    @Test
    void aPurposeThatIsCertainlyNotMetIsGrantedByNobody() {
        all.arrives(STUDIES_TOO);

        assertThat(grant(STUDIES_TOO, 1200, null, null, Purpose.WORK, Purpose.HIGHER_EDUCATION))
                .isEqualTo(new Issuing.PurposesNotGrantable(List.of(1)));
    }

    @Test
    void toLeaveAPurposeOutNeedsALeadCaseworker() {
        all.arrives(STUDIES_TOO);

        assertThat(grant(STUDIES_TOO, 1200, null, null, Purpose.WORK))
                .isEqualTo(new Issuing.PartlyRefusing());
        assertThat(granted(byLead(STUDIES_TOO, Purpose.WORK)).purposes())
                .containsExactly(Purpose.WORK);
    }

    @Test
    void aPersonWhoIsCertainlyNotEntitledIsNotGrantedByAnybody() {
        ExampleCase groupThree =
                Examples.ANNA_ADULT_GROUP_II.withOpinion(
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.III,
                        Limitation.MOBILITY);
        all.arrives(groupThree);

        assertThat(byLead(groupThree, Purpose.WORK)).isEqualTo(new Issuing.NotToDecide());
    }

    @Test
    void aFavourableCaseIsIssuedAndNotGrantedByHand() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);

        assertThat(grant(Examples.ANNA_ADULT_GROUP_II, 1200, null, null, Purpose.WORK))
                .isEqualTo(new Issuing.ProposalWaits());
    }

    private Issuing grant(
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
                        minutes,
                        first,
                        last,
                        "Synthetic reasons.",
                        new GrantAssistance.Decider("caseworker", GrantAssistance.Power.GRANT)));
    }

    private Issuing byLead(ExampleCase example, Purpose... purposes) {
        return all.grantAssistance.handle(
                new GrantAssistance.Command(
                        example.application().id(),
                        all.current(example).id(),
                        List.of(purposes),
                        1200,
                        null,
                        null,
                        "Synthetic reasons.",
                        new GrantAssistance.Decider(
                                "lead", GrantAssistance.Power.GRANT_AND_REFUSE)));
    }

    private static Ruling.Grant granted(Issuing issuing) {
        assertThat(issuing).isInstanceOf(Issuing.Done.class);
        return (Ruling.Grant) ((Issuing.Done) issuing).decision().ruling();
    }
}
