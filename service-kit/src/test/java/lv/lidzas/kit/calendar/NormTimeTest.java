package lv.lidzas.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormTimeTest {

    private final NormTime norm =
            new NormTime(new LegalCalendar(new CalendarFacts(Set.of(), Set.of(), Set.of())));

    /** The first six are those from which annex 4 of regulation 942 derives its sums for 2021. */
    @ParameterizedTest
    @CsvSource({
        "2021-01, 160, 140",
        "2021-02, 160, 140",
        "2021-03, 184, 161",
        "2021-04, 158, 138",
        "2021-05, 159, 139",
        "2021-06, 159, 139",
        "2021-07, 176, 154",
        // An hour is missing before the 18th, and once before two holidays in a row.
        "2021-11, 167, 146",
        "2026-12, 158, 138",
    })
    void aDayBeforeAHolidayIsAnHourShorter(YearMonth month, int hours, int hoursOfShortWeek) {
        assertThat(norm.minutes(month, 8 * 60)).isEqualTo(hours * 60);
        assertThat(norm.minutes(month, 7 * 60)).isEqualTo(hoursOfShortWeek * 60);
    }
}
