package lv.lidzas.eligibility.domain.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.Purpose;
import org.junit.jupiter.api.Test;

class GrantedHoursTest {

    private static final HoursRule RULE = Examples.mk942().hours();
    private static final Facts ANNA = Examples.ANNA_ADULT_GROUP_II.on(Examples.DAY);
    private static final Facts PETERIS = Examples.PETERIS_GROUP_I_SIGHT.on(Examples.DAY);

    @Test
    void aPurposeWithoutAFigureOpensTheWholeCap() {
        assertThat(granted(ANNA, Purpose.WORK)).isEqualTo(2400);
        assertThat(granted(ANNA, Purpose.WORK, Purpose.LEISURE)).isEqualTo(2400);
    }

    @Test
    void leisureAloneIsTwoHoursAWeek() {
        assertThat(granted(ANNA, Purpose.LEISURE)).isEqualTo(120);
    }

    @Test
    void theBenefitTakesTenHoursOffTheCapAndNotOffWhatWasAskedAboveIt() {
        assertThat(RULE.grant(PETERIS, 2400).minutesPerWeek()).isEqualTo(1800);
        assertThat(RULE.grant(PETERIS, 3000).minutesPerWeek()).isEqualTo(1800);
    }

    @Test
    void tenAssessedHoursAreWhollyPaidByTheBenefit() {
        assertThat(RULE.grant(PETERIS, 600).minutesPerWeek()).isZero();
        assertThat(RULE.grant(PETERIS, 601).minutesPerWeek()).isEqualTo(1);
    }

    @Test
    void theBenefitTakesNothingOffSomebodyWithoutGroupOneSight() {
        Facts other = Examples.ANNA_ADULT_GROUP_II.receivingVisualBenefit().on(Examples.DAY);

        assertThat(RULE.grant(other, 2400).minutesPerWeek()).isEqualTo(2400);
    }

    @Test
    void whatIsGrantedIsNeverNegativeNorAboveTheCap() {
        long seed = 40L * 60;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            int assessed = random.nextInt(10_081);
            for (Facts facts : List.of(ANNA, PETERIS)) {
                assertThat(RULE.grant(facts, assessed).minutesPerWeek())
                        .as("seed %d, assessed %d", seed, assessed)
                        .isBetween(0, 2400);
            }
        }
    }

    private static int granted(Facts facts, Purpose... purposes) {
        return RULE.grant(facts, EnumSet.copyOf(List.of(purposes))).minutesPerWeek();
    }
}
