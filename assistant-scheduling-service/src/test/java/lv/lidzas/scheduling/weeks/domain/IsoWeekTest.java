package lv.lidzas.scheduling.weeks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-W48, a Monday",
        "2026-11-29, 2026-W48, a Sunday",
        "2026-12-31, 2026-W53, the last day of a year of 53 weeks",
        "2027-01-03, 2026-W53, a day of the new year in a week of the old one",
        "2027-01-04, 2027-W01, the first Monday of the new year",
        "2024-12-30, 2025-W01, a day of the old year in a week of the new one",
        "2028-02-29, 2028-W09, a leap day",
        "2026-03-29, 2026-W13, the day on which the clock goes forward",
        "2026-10-25, 2026-W43, the day on which the clock goes back",
    })
    void everyDayBelongsToOneWeek(LocalDate day, String week, String why) {
        IsoWeek found = IsoWeek.of(day);
        assertThat(found.label()).as(why).isEqualTo(week);
        assertThat(IsoWeek.of(found.year(), found.number())).as(why).isEqualTo(found);
    }

    @Test
    void aWeekHasSevenDaysAlsoWhenTheClockChanges() {
        IsoWeek forward = IsoWeek.of(LocalDate.of(2026, 3, 29));
        assertThat(forward.firstDay()).isEqualTo("2026-03-23");
        assertThat(forward.lastDay()).isEqualTo("2026-03-29");
        assertThat(forward.next().firstDay()).isEqualTo("2026-03-30");
    }

    @Test
    void theWeekAfterW53IsTheFirstOfTheNextYear() {
        assertThat(IsoWeek.of(LocalDate.of(2026, 12, 28)).next().label()).isEqualTo("2027-W01");
    }

    @Test
    void aWeekStartsOnAMonday() {
        assertThatThrownBy(() -> new IsoWeek(LocalDate.of(2026, 11, 24)))
                .hasMessageContaining("2026-11-24");
    }
}
