package lv.lidzas.scheduling.weeks.domain;

import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byMonth;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lv.lidzas.scheduling.weeks.domain.GrantedTime.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time by the month over days and weeks: nothing is lost in a whole month, and a part has its days. */
class MonthShareTest {

    private static final ServicePeriod YEARS = period("2026-01-01", "2029-12-31");

    @ParameterizedTest
    @ValueSource(ints = {1, 29, 30, 59, 100, 1499, 4800, 9599, 9600})
    void theDaysOfEveryMonthAddUpToTheMonth(int minutes) {
        for (CountedSpan month : YEARS.spans(Per.MONTH)) {
            int days =
                    month.days()
                            .firstDay()
                            .datesUntil(month.next().firstDay())
                            .mapToInt(day -> share(minutes, YEARS, new ServicePeriod(day, day)))
                            .sum();
            assertThat(days).as(month.label()).isEqualTo(minutes);
            assertThat(share(minutes, YEARS, month.days())).as(month.label()).isEqualTo(minutes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4800, 9599})
    void thePartsOfWeeksAddUpToTheMonthsToo(int minutes) {
        int parts =
                YEARS.parts(Per.MONTH).stream()
                        .mapToInt(part -> share(minutes, YEARS, part.days(Per.MONTH)))
                        .sum();
        assertThat(parts).isEqualTo(48 * minutes);
    }

    @ParameterizedTest
    @CsvSource({
        // The month in which a grant begins, and that in which it ends.
        "2026-12-16, 2027-01-31, 2026-12, 1600",
        "2026-12-01, 2027-01-10, 2027-01, 1000",
        "2028-02-01, 2028-02-29, 2028-02, 3100",
        "2028-02-29, 2028-03-31, 2028-02, 106",
        "2026-12-10, 2026-12-19, 2026-12, 1000",
        "2027-01-01, 2027-01-31, 2026-12, 0",
    })
    void aPartOfAMonthHasItsDays(String first, String last, String month, int share) {
        LocalDate day = LocalDate.parse(month + "-01");
        assertThat(share(3100, period(first, last), CalendarMonth.of(day).days())).isEqualTo(share);
    }

    @Test
    void aWeekAcrossTheEndOfAYearHasDaysOfBoth() {
        IsoWeek week = IsoWeek.of(2026, 53);
        assertThat(week.days().parts(Per.MONTH))
                .containsExactly(
                        new WeekPart(LocalDate.of(2026, 12, 28)),
                        new WeekPart(LocalDate.of(2027, 1, 1)));
        assertThat(week.days().parts(Per.WEEK)).containsExactly(WeekPart.firstOf(week));
        assertThat(share(3100, YEARS, week.days())).isEqualTo(700);
        WeekPart december = WeekPart.of(LocalDate.of(2026, 12, 30), Per.MONTH);
        assertThat(december.days(Per.MONTH)).isEqualTo(period("2026-12-28", "2026-12-31"));
        assertThat(december.spans(Per.MONTH)).containsExactly(week, CalendarMonth.of(2026, 12));
        assertThat(december.next(Per.MONTH).spans(Per.MONTH))
                .containsExactly(week, CalendarMonth.of(2027, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void partsOfSeveralAssistantsNeverExceedThePartOfTheGrant(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            LocalDate first = YEARS.firstDay().plusDays(random.nextInt(1000));
            ServicePeriod grant = new ServicePeriod(first, first.plusDays(random.nextInt(90)));
            int one = 100 + random.nextInt(4000);
            int other = 100 + random.nextInt(4000);
            LocalDate change = first.plusDays(random.nextInt(grant.length()));
            ServicePeriod until = new ServicePeriod(first, change);
            ServicePeriod after = grant.remainingFrom(change.plusDays(1));
            for (CountedSpan month : grant.spans(Per.MONTH)) {
                int most = share(one + other, grant, month.days());
                assertThat(share(one, grant, month.days()) + share(other, grant, month.days()))
                        .as("seed %d, round %d", seed, round)
                        .isBetween(most - 2, most);
                assertThat(
                                share(one + other, until, month.days())
                                        + (after == null
                                                ? 0
                                                : share(one + other, after, month.days())))
                        .isBetween(most - 2, most);
            }
        }
    }

    @Test
    void theRateIsTheMostWhoseShareFits() {
        for (ServicePeriod days : List.of(YEARS, period("2026-12-16", "2027-02-10"))) {
            for (CountedSpan month : days.spans(Per.MONTH)) {
                int rate = days.rateFor(777, month);
                assertThat(share(rate, days, month.days())).isLessThanOrEqualTo(777);
                assertThat(share(rate + 1, days, month.days())).isGreaterThan(777);
            }
        }
    }

    private static int share(int minutes, ServicePeriod period, ServicePeriod days) {
        return byMonth(minutes).shareOf(period, days);
    }
}
