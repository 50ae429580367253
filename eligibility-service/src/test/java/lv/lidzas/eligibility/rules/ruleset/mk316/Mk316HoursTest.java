package lv.lidzas.eligibility.rules.ruleset.mk316;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
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

    private static Facts on(ExampleCase example) {
        return example.on(Examples.DAY);
    }
}
