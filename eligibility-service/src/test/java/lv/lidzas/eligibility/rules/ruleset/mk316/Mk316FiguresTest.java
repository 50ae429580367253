package lv.lidzas.eligibility.rules.ruleset.mk316;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Mk316FiguresTest {

    @Test
    void hoursWhereMinutesBelongAreFound() {
        assertThatThrownBy(() -> figures("MK316-2021", 160, null, work(4800, 9600)))
                .hasMessageContaining("childMinutesPerMonth cannot be 4800");
    }

    @Test
    void aPurposeBeyondTheCapOrWithLessForMoreNeedIsFound() {
        assertThatThrownBy(() -> figures("MK316-2021", 9600, null, work(4800, 9601)))
                .hasMessageContaining("WORK cannot be 9601");
        assertThatThrownBy(() -> figures("MK316-2021", 9600, null, work(4800, 4700)))
                .hasMessageContaining("WORK cannot be 4700");
    }

    @Test
    void aPurposeThatComesTwiceIsFound() {
        assertThatThrownBy(
                        () -> figures("MK316-2021", 9600, null, work(4800, 9600), work(4800, 9600)))
                .hasMessageContaining("WORK comes twice");
    }

    @Test
    void aFileWithoutPurposesOrWithTheIdOfAnotherActIsFound() {
        assertThatThrownBy(() -> figures("MK316-2021", 9600, null))
                .hasMessageContaining("no purposes");
        assertThatThrownBy(() -> figures("MK942-2016", 9600, null, work(4800, 9600)))
                .hasMessageContaining("MK942-2016 is no id");
    }

    @Test
    void aFileMaySayThatItsFirstDayIsNotKnown() {
        LocalDate surely = LocalDate.of(2023, 1, 1);
        LocalDate earliest = LocalDate.of(2022, 5, 25);

        assertThat(figures("MK316-2022", 9600, null, work(1, 2)).mayHoldFrom(surely))
                .isEqualTo(surely);
        assertThat(figures("MK316-2022", 9600, earliest, work(1, 2)).mayHoldFrom(surely))
                .isEqualTo(earliest);
    }

    private static Mk316Figures figures(
            String id,
            int cap,
            @Nullable LocalDate notBefore,
            Mk316Figures.PurposeFigures... purposes) {
        return new Mk316Figures(id, notBefore, 5, 18, cap, 4800, null, 3, List.of(purposes));
    }

    private static Mk316Figures.PurposeFigures work(int coefficient1, int coefficient2) {
        return new Mk316Figures.PurposeFigures(
                "WORK",
                new Bilingual("Darbs", "Work"),
                new Mk316Figures.Minutes(coefficient1, coefficient2),
                null,
                null);
    }
}
