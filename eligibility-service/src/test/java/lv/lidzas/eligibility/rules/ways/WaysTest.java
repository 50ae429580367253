package lv.lidzas.eligibility.rules.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk316.NationalExamples;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final RuleSet MK942 = Examples.mk942();
    private static final RuleSets NATIONAL =
            Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED);
    private static final Change EMPLOYER =
            new Change.DocumentAccepted(DocumentKind.CONFIRMATION_EMPLOYER, DocumentGap.MISSING);

    @Test
    void aFavourableCaseNeedsNothing() {
        assertThat(ways(Examples.ANNA_ADULT_GROUP_II)).isEqualTo(Ways.NONE);
    }

    @Test
    void aMissingDocumentIsTheOnlyWay() {
        assertThat(ways(Examples.ANNA_ADULT_GROUP_II.without(DocumentKind.CONFIRMATION_EMPLOYER)))
                .isEqualTo(only(EMPLOYER));
    }

    @Test
    void aDocumentThatCameWaitsForACaseworker() {
        assertThat(
                        ways(
                                Examples.ANNA_ADULT_GROUP_II
                                        .without(DocumentKind.CONFIRMATION_EMPLOYER)
                                        .withReceived(DocumentKind.CONFIRMATION_EMPLOYER)))
                .isEqualTo(
                        only(
                                new Change.DocumentAccepted(
                                        DocumentKind.CONFIRMATION_EMPLOYER,
                                        DocumentGap.AWAITS_REVIEW)));
    }

    @Test
    void whereNothingIsThereEverythingIsSaidAtOnce() {
        assertThat(
                        ways(
                                ExampleCase.of("Marta", LocalDate.of(1990, 1, 2), Purposes.WORK)
                                        .unidentified()
                                        .declaredElsewhere()))
                .isEqualTo(
                        only(
                                new Change.DocumentAccepted(
                                        DocumentKind.OPINION_ASSISTANT_NEED, DocumentGap.MISSING),
                                EMPLOYER,
                                new Change.GroupShown(
                                        Set.of(DisabilityGroup.I, DisabilityGroup.II)),
                                new Change.IdentityProven(),
                                new Change.ResidenceDeclared()));
    }

    @Test
    void onlyTheCommissionChangesTheGroup() {
        ExampleCase groupThree =
                Examples.ANNA_ADULT_GROUP_II.withOpinion(
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.III,
                        Limitation.MOBILITY);

        assertThat(ways(groupThree))
                .isEqualTo(
                        only(new Change.GroupShown(Set.of(DisabilityGroup.I, DisabilityGroup.II))));
    }

    @Test
    void aPurposeThatCannotBeMetIsExchangedOrLeftOutOrOpenedBySight() {
        ExampleCase student =
                Examples.ANNA_ADULT_GROUP_II
                        .applyingFor(Purposes.HIGHER_EDUCATION, Purposes.WORK)
                        .withVerified(DocumentKind.CONFIRMATION_EDUCATION);

        Ways ways = ways(student);

        assertThat(ways.complete()).isTrue();
        assertThat(ways.ways())
                .containsExactly(
                        new Way(
                                List.of(
                                        new Change.PurposeExchanged(
                                                Purposes.HIGHER_EDUCATION,
                                                Set.of(
                                                        Purposes.EDUCATION,
                                                        Purposes.INSTITUTION,
                                                        Purposes.LEISURE)))),
                        new Way(List.of(new Change.PurposeLeftOut(Purposes.HIGHER_EDUCATION))),
                        new Way(
                                List.of(
                                        new Change.GroupShown(Set.of(DisabilityGroup.I)),
                                        new Change.LimitationShown(Set.of(Limitation.VISUAL)))));
        assertThat(Ways.of(Situation.of(MK942, student.on(Examples.DAY)), Purposes.WORK))
                .isEqualTo(Ways.NONE);
        assertThat(
                        Ways.of(
                                Situation.of(MK942, student.on(Examples.DAY)),
                                Purposes.HIGHER_EDUCATION))
                .isEqualTo(
                        only(
                                new Change.GroupShown(Set.of(DisabilityGroup.I)),
                                new Change.LimitationShown(Set.of(Limitation.VISUAL))));
    }

    @Test
    void aPurposeThatNobodyServesIsExchanged() {
        assertThat(ways(Examples.ANNA_ADULT_GROUP_II.applyingFor(new Purpose("SKIING"))).ways())
                .hasSize(1)
                .allSatisfy(way ->
                        assertThat(way.changes().getFirst())
                                .isInstanceOf(Change.PurposeExchanged.class));
    }

    @Test
    void aBirthdayToComeIsADayAndNoAct() {
        ExampleCase four = Examples.JANIS_CHILD_8.bornOn(LocalDate.of(2021, 12, 24));

        assertThat(ways(four)).isEqualTo(only(new Change.DayComes(LocalDate.of(2026, 12, 24))));
    }

    @Test
    void nobodyIsAdvisedToBeAChildAgainOrToGrowUp() {
        ExampleCase child =
                Examples.JANIS_CHILD_8
                        .bornOn(LocalDate.of(2009, 1, 1))
                        .without(DocumentKind.OPINION_SPECIAL_CARE);

        assertThat(ways(child))
                .isEqualTo(
                        only(
                                new Change.DocumentAccepted(
                                        DocumentKind.OPINION_SPECIAL_CARE, DocumentGap.MISSING)));
    }

    @Test
    void aBenefitThatPaysAllIsNotReceivedOrAnotherPurposeIsWanted() {
        ExampleCase leisure =
                Examples.PETERIS_GROUP_I_SIGHT
                        .applyingFor(Purposes.LEISURE)
                        .without(DocumentKind.CONFIRMATION_EDUCATION);

        assertThat(ways(leisure).ways())
                .containsExactly(
                        new Way(List.of(new Change.BenefitNotReceived())),
                        new Way(
                                List.of(
                                        new Change.PurposeExchanged(
                                                Purposes.LEISURE, Set.of(Purposes.INSTITUTION)))));
    }

    @Test
    void underRegulation316TheSocialServiceAssessesAnAdult() {
        assertThat(
                        Ways.of(
                                Situation.of(
                                        NATIONAL.inForceOn(Examples.DAY),
                                        NationalExamples.ANNA_ADULT_GROUP_II.on(Examples.DAY))))
                .isEqualTo(only(new Change.Judged("need-assessed")));
    }

    @Test
    void underRegulation316NothingIsLackingOnceTheNeedIsAssessed() {
        assertThat(
                        Ways.of(
                                Situation.of(
                                        NATIONAL.inForceOn(Examples.DAY),
                                        NationalExamples.ANNA_ADULT_GROUP_II
                                                .assessed(SupportIntensity.COEFFICIENT_1, null)
                                                .on(Examples.DAY))))
                .isEqualTo(Ways.NONE);
    }

    @Test
    void limitsThatAreNotServedAreNotTheOnlyWayIn() {
        ExampleCase hearing =
                NationalExamples.ANNA_ADULT_GROUP_II.withOpinion(
                        DocumentKind.DISABILITY_DECISION, DisabilityGroup.II, Limitation.HEARING);

        assertThat(
                        Ways.of(
                                        Situation.of(
                                                NATIONAL.inForceOn(Examples.DAY),
                                                hearing.on(Examples.DAY)))
                                .ways())
                .containsExactlyInAnyOrder(
                        new Way(
                                List.of(
                                        new Change.LimitationShown(
                                                Set.of(
                                                        Limitation.VISUAL,
                                                        Limitation.MOBILITY,
                                                        Limitation.MENTAL)),
                                        new Change.Judged("need-assessed"))),
                        new Way(
                                List.of(
                                        new Change.DocumentAccepted(
                                                DocumentKind.OPINION_CAR_ADAPTATION,
                                                DocumentGap.MISSING),
                                        new Change.Judged("need-assessed"))));
    }

    @Test
    void whereNoRuleSetServesTheDayNothingIsFound() {
        LocalDate gap = LocalDate.of(2022, 9, 1);

        assertThat(
                        Ways.of(
                                Situation.of(
                                        NATIONAL.inForceOn(gap),
                                        NationalExamples.ANNA_ADULT_GROUP_II.on(gap))))
                .isEqualTo(Ways.NONE);
    }

    @Test
    void whatThePersonKnowsOfTheDisabilityIsTakenAsWhatTheOpinionWillState() {
        ExampleCase marta = ExampleCase.of("Marta", LocalDate.of(1990, 1, 2), Purposes.LEISURE);
        KnownDisability known = new KnownDisability(DisabilityGroup.II, Set.of());

        assertThat(Ways.of(new Situation(MK942, marta.on(Examples.DAY), known)))
                .isEqualTo(
                        only(
                                new Change.DocumentAccepted(
                                        DocumentKind.OPINION_ASSISTANT_NEED, DocumentGap.MISSING)));
    }

    private static Ways ways(ExampleCase example) {
        return Ways.of(Situation.of(MK942, example.on(Examples.DAY)));
    }

    private static Ways only(Change... changes) {
        return new Ways(List.of(new Way(List.of(changes))), true);
    }
}
