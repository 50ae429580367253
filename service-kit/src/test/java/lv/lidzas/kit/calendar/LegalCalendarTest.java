package lv.lidzas.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

    private static final LegalCalendar CALENDAR = new LegalCalendar(CalendarFacts.shipped());
    private static final Period MONTH = Period.ofMonths(1);

    @Test
    void theHolidaysOf2026OnWeekdaysAreTheseAndNoOthers() {
        assertThat(weekdays(2026).filter(CALENDAR::isHoliday))
                .map(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-04",
                        "2026-06-23",
                        "2026-06-24",
                        "2026-11-18",
                        "2026-12-24",
                        "2026-12-25",
                        "2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-03", "2027-12-27", "2026-12-28", "2023-01-02", "2023-07-11"})
    void otherHolidaysDoNotMove(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2018-09-24", "2023-05-29"})
    void aLawOfItsOwnMadeADayAHoliday(LocalDate day) {
        assertThat(CALENDAR.isHoliday(day)).isTrue();
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-23,2024-12-14",
        "2024-12-30,2024-12-28",
        "2025-05-02,2025-05-10",
        "2025-11-17,2025-11-08",
        "2026-01-02,2026-01-17",
        "2026-06-22,2026-06-27"
    })
    void anOrderMovesAWorkingDayAndMakesNoHoliday(LocalDate from, LocalDate to) {
        assertThat(CALENDAR.isWorkingDay(from)).isFalse();
        assertThat(CALENDAR.isHoliday(from)).isFalse();
        assertThat(CALENDAR.isWorkingDay(to)).isTrue();
        assertThat(to.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16,2026-12-16",
        "2026-01-31,2026-03-02", // 28 February is a Saturday
        "2024-01-31,2024-02-29",
        "2024-01-29,2024-02-29",
        "2023-01-29,2023-02-28",
        "2026-08-31,2026-09-30",
        "2026-11-24,2026-12-28", // over Christmas and a weekend
        "2026-10-18,2026-11-19",
        "2026-03-03,2026-04-07", // Good Friday to Easter Monday
        "2025-12-31,2026-02-02",
        "2023-06-09,2023-07-11", // the festival on a Sunday, and the Monday off for it
        "2018-06-09,2018-07-10",
        "2026-05-22,2026-06-22", // off by order alone: the law does not prolong to the next day
        "2026-05-27,2026-06-29", // a Saturday that is worked stays a Saturday
        "2026-05-21,2026-06-22" // a Sunday, and a Monday that is off by order alone
    })
    void aMonthEndsOnTheSameDateOrTheNextWorkingDay(LocalDate event, LocalDate last) {
        assertThat(CALENDAR.lastDay(event, MONTH)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,2025-02-28", "2027-02-28,2028-02-28", "2026-05-04,2027-05-04"})
    void aYearEndsOnTheSameDateOrTheMonthsLast(LocalDate event, LocalDate date) {
        assertThat(CALENDAR.lastDay(event, Period.ofYears(1)))
                .isEqualTo(CALENDAR.isHoliday(date) ? date.plusDays(1) : date);
    }

    @Test
    void aTermOfDaysStartsOnTheDayAfter() {
        assertThat(CALENDAR.lastDay(LocalDate.of(2026, 11, 9), Period.ofDays(7)))
                .isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void whateverTheEventATermEndsOnTheFirstDayThatTheLawKeepsFreeForNobody() {
        Random random = new Random(42_43);
        for (int i = 0; i < 5_000; i++) {
            LocalDate event = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_480));
            Period term =
                    List.of(
                                    Period.ofDays(1 + random.nextInt(60)),
                                    Period.ofMonths(1 + random.nextInt(12)),
                                    Period.ofYears(1 + random.nextInt(3)))
                            .get(random.nextInt(3));
            LocalDate plain = event.plus(term);
            LocalDate last = CALENDAR.lastDay(event, term);

            assertThat(isFree(last)).as("%s + %s", event, term).isFalse();
            assertThat(plain.datesUntil(last)).allMatch(LegalCalendarTest::isFree);
            assertThat(CALENDAR.lastDay(event.plusDays(1), term)).isAfterOrEqualTo(last);
        }
    }

    @Test
    void countingWorkingDaysSkipsNoneAndEndsOnOne() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_480));
            int count = 1 + random.nextInt(9);
            LocalDate found = CALENDAR.workingDayAfter(day, count);

            assertThat(day.plusDays(1).datesUntil(found.plusDays(1)))
                    .as("%d after %s", count, day)
                    .filteredOn(CALENDAR::isWorkingDay)
                    .hasSize(count)
                    .last()
                    .isEqualTo(found);
        }
    }

    @Test
    void anOfficeMayFollowNoOrder() {
        LegalCalendar without = new LegalCalendar(CalendarFacts.shipped().withoutMoved());

        assertThat(without.isWorkingDay(LocalDate.of(2026, 6, 22))).isTrue();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 6, 27))).isFalse();
        assertThat(without.isHoliday(LocalDate.of(2018, 9, 24))).isTrue();
    }

    @Test
    void factsAreAddedToThoseShipped() {
        LocalDate bridge = LocalDate.of(2027, 11, 19);
        LocalDate saturday = LocalDate.of(2027, 11, 13);
        LocalDate festival = LocalDate.of(2028, 7, 9);
        LegalCalendar more =
                new LegalCalendar(
                        CalendarFacts.shipped()
                                .with(
                                        new CalendarFacts(
                                                Set.of(LocalDate.of(2027, 2, 1)),
                                                Set.of(festival),
                                                Set.of(new MovedWorkingDay(bridge, saturday)))));

        assertThat(more.isHoliday(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(more.isHoliday(festival.plusDays(1))).isTrue();
        assertThat(more.isWorkingDay(bridge)).isFalse();
        assertThat(more.isWorkingDay(saturday)).isTrue();
        assertThat(more.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
    }

    private static boolean isFree(LocalDate day) {
        return LatvianHolidays.isWeekend(day) || CALENDAR.isHoliday(day);
    }

    private static Stream<LocalDate> weekdays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !LatvianHolidays.isWeekend(day));
    }
}
