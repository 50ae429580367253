package lv.lidzas.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestTermTest {

    private static final LegalCalendar CALENDAR = new LegalCalendar(CalendarFacts.shipped());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-12-23,2027-11-23,2029-11-23",
        "2026-11-24,2026-12-28,2027-11-24,2029-11-26", // 24 November 2029 is a Saturday
        "2026-01-31,2026-03-02,2027-02-01,2029-01-31",
        "2028-02-29,2028-03-29,2029-02-28,2031-02-28"
    })
    void aMonthWithTheNoteAYearWithoutItAndNeverMoreThanThreeYears(
            LocalDate notified, LocalDate month, LocalDate year, LocalDate latest) {
        assertThat(ContestTerm.withNote(notified, CALENDAR))
                .isEqualTo(new ContestTerm(notified, month, latest));
        assertThat(ContestTerm.withoutNote(notified, CALENDAR))
                .isEqualTo(new ContestTerm(notified, year, latest));
    }

    @Test
    void theTermsKeepTheirOrder() {
        Random random = new Random(79);
        for (int i = 0; i < 2_000; i++) {
            LocalDate notified = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_000));
            ContestTerm with = ContestTerm.withNote(notified, CALENDAR);
            ContestTerm without = ContestTerm.withoutNote(notified, CALENDAR);

            assertThat(with.lastDay()).as("%s", notified).isAfter(notified);
            assertThat(with.lastDay()).isBefore(without.lastDay());
            assertThat(without.lastDay()).isBefore(without.latestDay());
        }
    }
}
