package lv.lidzas.eligibility.rules.ruleset.mk942;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.Per;
import org.junit.jupiter.api.Test;

class Mk942HoursTest {

    private static final HoursRule RULE = Examples.mk942().hours();
    private static final Facts ANNA = Examples.ANNA_ADULT_GROUP_II.on(Examples.DAY);
    private static final Facts PETERIS = Examples.PETERIS_GROUP_I_SIGHT.on(Examples.DAY);

    @Test
    void noHoursFollowWhereTheAnnexGivesAPurposeNoFigure() {
        assertThat(RULE.grant(ANNA, Set.of(Purposes.WORK))).isNull();
        assertThat(RULE.grant(ANNA, Set.of(Purposes.WORK, Purposes.LEISURE))).isNull();
        assertThat(RULE.timeOf(ANNA, Purposes.WORK)).isNull();
    }

    @Test
    void leisureAloneIsTwoHoursAWeek() {
        assertThat(RULE.grant(ANNA, Set.of(Purposes.LEISURE)))
                .isEqualTo(new GrantedHours(120, 0, Per.WEEK));
    }

    @Test
    void theBenefitTakesTenHoursOffTheCapAndNotOffWhatWasAskedAboveIt() {
        assertThat(RULE.grant(PETERIS, 2400).granted().minutes()).isEqualTo(1800);
        assertThat(RULE.grant(PETERIS, 3000).granted().minutes()).isEqualTo(1800);
    }

    @Test
    void tenAssessedHoursAreWhollyPaidByTheBenefit() {
        assertThat(RULE.grant(PETERIS, 600).granted().minutes()).isZero();
        assertThat(RULE.grant(PETERIS, 601).granted().minutes()).isEqualTo(1);
    }

    @Test
    void theBenefitTakesNothingOffSomebodyWithoutGroupOneSight() {
        Facts other = Examples.ANNA_ADULT_GROUP_II.receivingVisualBenefit().on(Examples.DAY);

        assertThat(RULE.grant(other, 2400).granted().minutes()).isEqualTo(2400);
    }

    @Test
    void whatIsGrantedIsNeverNegativeNorAboveTheCap() {
        long seed = 40L * 60;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            int assessed = random.nextInt(10_081);
            for (Facts facts : List.of(ANNA, PETERIS)) {
                assertThat(RULE.grant(facts, assessed).granted().minutes())
                        .as("seed %d, assessed %d", seed, assessed)
                        .isBetween(0, 2400);
            }
        }
    }
}
