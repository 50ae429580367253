package lv.lidzas.eligibility.domain.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.persistence.FileRuleParameters;
import org.junit.jupiter.api.Test;

class RuleParametersTest {

    private static final LocalDate VERSION = LocalDate.of(2016, 1, 1);

    @Test
    void theFileOfRegulation942SaysWhatIsKnown() {
        RuleParameters figures = FileRuleParameters.read("mk942", VERSION);

        assertThat(figures.clientMinutesPerWeekMax()).isEqualTo(2400);
        assertThat(figures.visualBenefitMinutesPerWeek()).isEqualTo(600);
        assertThat(figures.purposeMinutesPerWeek()).isEqualTo(Map.of(Purpose.LEISURE, 120));
    }

    @Test
    void aMissingFileStopsTheStart() {
        assertThatThrownBy(() -> FileRuleParameters.read("mk942", LocalDate.of(2017, 1, 1)))
                .hasMessageContaining("2017-01-01.yaml is missing");
    }

    @Test
    void hoursWhereMinutesBelongAreFound() {
        assertThatThrownBy(() -> new RuleParameters(VERSION, 5, 18, 40, 600, 1, Map.of()))
                .hasMessageContaining("visualBenefitMinutesPerWeek cannot be 600");
    }

    @Test
    void moreThanAWeekHoldsIsFound() {
        assertThatThrownBy(() -> new RuleParameters(VERSION, 5, 18, 20_000, 600, 1, Map.of()))
                .hasMessageContaining("clientMinutesPerWeekMax cannot be 20000");
    }

    @Test
    void aChildMustBecomeAnAdultAfterBeingServed() {
        assertThatThrownBy(() -> new RuleParameters(VERSION, 18, 5, 2400, 600, 1, Map.of()))
                .hasMessageContaining("adultFromYears cannot be 5");
    }
}
