package lv.lidzas.eligibility.rules.ruleset.mk316;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;

class Mk316HoursTest {

    private static final HoursRule RULE =
            Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED)
                    .inForceOn(Examples.DAY)
                    .hours();
    private static final Facts ANNA = on(NationalExamples.ANNA_ADULT_GROUP_II);
    private static final Facts JANIS = on(NationalExamples.JANIS_CHILD);

    @Test
    void nothingFollowsForAnAdultBeforeTheNeedIsAssessed() {
        assertThat(RULE.grant(ANNA, Set.of(Purposes.WORK))).isNull();
        assertThat(RULE.timeOf(ANNA, Purposes.WORK)).isNull();
    }

    @Test
    void aPurposeIsBoundedByItsHoursWithCoefficientTwo() {
        assertThat(RULE.mostOf(ANNA, Purposes.WORK)).isEqualTo(new GrantedTime(9600, Per.MONTH));
        assertThat(RULE.mostOf(ANNA, NationalExamples.OTHER_ACTIVITY))
                .isEqualTo(new GrantedTime(1800, Per.MONTH));
        assertThat(RULE.mostOf(ANNA, new Purpose("LEISURE"))).isNull();
    }

    @Test
    void aChildHasItsHoursWhateverThePurpose() {
        assertThat(RULE.mostOf(JANIS, NationalExamples.OTHER_ACTIVITY))
                .isEqualTo(new GrantedTime(4800, Per.MONTH));
    }

    @Test
    void withAnAssessmentThePurposeHasTheHoursOfItsCoefficientAndNoMore() {
        Facts assessed =
                on(
                        NationalExamples.ANNA_ADULT_GROUP_II.assessed(
                                SupportIntensity.COEFFICIENT_1, null));

        assertThat(RULE.grant(assessed, Set.of(Purposes.WORK)))
                .isEqualTo(new GrantedHours(4800, 0, Per.MONTH));
        assertThat(RULE.timeOf(assessed, Purposes.WORK))
                .isEqualTo(new GrantedTime(4800, Per.MONTH));
        assertThat(RULE.mostOf(assessed, Purposes.WORK))
                .isEqualTo(new GrantedTime(4800, Per.MONTH));
        assertThat(RULE.grant(assessed, 9600)).isEqualTo(new GrantedHours(4800, 0, Per.MONTH));
        assertThat(RULE.timeOf(assessed, new Purpose("LEISURE"))).isNull();
    }

    @Test
    void nothingFollowsWhileNobodySaidWhatTheBenefitPaysOfAMonth() {
        Facts assessed =
                on(
                        NationalExamples.PETERIS_GROUP_I_SIGHT.assessed(
                                SupportIntensity.COEFFICIENT_2, false));
        Set<Purpose> studies = Set.of(NationalExamples.UNIVERSITY_STUDIES);
        HoursRule said =
                Examples.ruleSets(
                                RuleCalendar.NATIONAL,
                                OpinionForSight.REQUIRED,
                                new Mk316Settings(SeveralPurposes.MAXIMUM, 2400, Map.of()))
                        .inForceOn(Examples.DAY)
                        .hours();

        assertThat(RULE.grant(assessed, studies)).isNull();
        assertThat(RULE.timeOf(assessed, NationalExamples.UNIVERSITY_STUDIES)).isNull();
        assertThat(said.grant(assessed, studies))
                .isEqualTo(new GrantedHours(9600, 2400, Per.MONTH));
    }

    @Test
    void whetherItIsFromChildhoodMattersOnlyWhereMoreHoursFollow() {
        ExampleCase special =
                NationalExamples.ANNA_ADULT_GROUP_II
                        .withOpinion(
                                DocumentKind.DISABILITY_DECISION,
                                DisabilityGroup.I,
                                Limitation.MOBILITY)
                        .withVerified(DocumentKind.OPINION_SPECIAL_CARE);
        Facts unsaid = on(special.assessed(SupportIntensity.COEFFICIENT_1, null));
        Purpose other = NationalExamples.OTHER_ACTIVITY;

        assertThat(RULE.grant(unsaid, Set.of(other))).isNull();
        assertThat(RULE.mostOf(unsaid, other)).isEqualTo(new GrantedTime(1800, Per.MONTH));
        assertThat(RULE.grant(unsaid, Set.of(other, Purposes.WORK)))
                .isEqualTo(new GrantedHours(4800, 0, Per.MONTH));
        assertThat(RULE.timeOf(on(special.assessed(SupportIntensity.COEFFICIENT_1, true)), other))
                .isEqualTo(new GrantedTime(1800, Per.MONTH));
        assertThat(RULE.timeOf(on(special.assessed(SupportIntensity.COEFFICIENT_1, false)), other))
                .isEqualTo(new GrantedTime(900, Per.MONTH));
    }

    private static Facts on(ExampleCase example) {
        return example.on(Examples.DAY);
    }
}
