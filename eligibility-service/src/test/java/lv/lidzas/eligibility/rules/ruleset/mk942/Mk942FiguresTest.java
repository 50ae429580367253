package lv.lidzas.eligibility.rules.ruleset.mk942;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.eligibility.rules.facts.Purposes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Mk942FiguresTest {

    private static final Map<String, @Nullable Integer> PURPOSES = new HashMap<>();

    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    static {
        Mk942Purpose.codes().forEach(code -> PURPOSES.put(code, null));
    }

    @Test
    void hoursWhereMinutesBelongAreFound() {
        assertThatThrownBy(() -> new Mk942Figures(5, 18, 40, 600, 1, LAST, PURPOSES))
                .hasMessageContaining("visualBenefitMinutesPerWeek cannot be 600");
    }

    @Test
    void moreThanAWeekHoldsIsFound() {
        assertThatThrownBy(() -> new Mk942Figures(5, 18, 20_000, 600, 1, LAST, PURPOSES))
                .hasMessageContaining("clientMinutesPerWeekMax cannot be 20000");
    }

    @Test
    void aChildMustBecomeAnAdultAfterBeingServed() {
        assertThatThrownBy(() -> new Mk942Figures(18, 5, 2400, 600, 1, LAST, PURPOSES))
                .hasMessageContaining("adultFromYears cannot be 5");
    }

    @Test
    void everyPurposeIsNamedEvenWithoutAFigure() {
        assertThatThrownBy(
                        () -> new Mk942Figures(5, 18, 2400, 600, 1, LAST, Map.of("LEISURE", 120)))
                .hasMessageContaining("purposeMinutesPerWeek must name");
        assertThat(new Mk942Figures(5, 18, 2400, 600, 1, LAST, PURPOSES).timeOf(Purposes.WORK))
                .isNull();
    }
}
