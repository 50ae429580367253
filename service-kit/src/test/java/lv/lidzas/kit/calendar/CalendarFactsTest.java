package lv.lidzas.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFactsTest {

    @Test
    void aLineSaysAFactAndThenWhatReadersNeed() {
        assertThat(
                        CalendarFacts.read(
                                List.of(
                                        "# facts",
                                        "",
                                        "holiday 2018-09-24 # a visit",
                                        "festival 2018-07-08",
                                        "moved 2026-01-02/2026-01-17")))
                .isEqualTo(
                        new CalendarFacts(
                                Set.of(LocalDate.of(2018, 9, 24)),
                                Set.of(LocalDate.of(2018, 7, 8)),
                                Set.of(
                                        new MovedWorkingDay(
                                                LocalDate.of(2026, 1, 2),
                                                LocalDate.of(2026, 1, 17)))));
    }

    @Test
    void aWordThatIsNoKindIsRefused() {
        assertThatThrownBy(() -> CalendarFacts.read(List.of("holyday 2018-09-24")))
                .hasMessageContaining("holyday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-01-02", "2026-01-02/", "2026-01-02/2026-01-02", "2/3", "a/b/c"})
    void whatMovesNoDayIsRefusedWithAHint(String text) {
        assertThatThrownBy(() -> MovedWorkingDay.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
