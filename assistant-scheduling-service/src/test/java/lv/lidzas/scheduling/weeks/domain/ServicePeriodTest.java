package lv.lidzas.scheduling.weeks.domain;

import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePeriodTest {

    @Test
    void aWeekTouchedByOneDayCounts() {
        assertThat(period("2026-11-29", "2026-12-07").weeks())
                .extracting(IsoWeek::label)
                .containsExactly("2026-W48", "2026-W49", "2026-W50");
    }

    @Test
    void oneDayIsOneWeek() {
        assertThat(period("2028-02-29", "2028-02-29").weeks())
                .extracting(IsoWeek::label)
                .containsExactly("2028-W09");
    }

    @Test
    void aYearThatHoldsWeek53HasItBetweenTheYears() {
        assertThat(period("2026-12-21", "2027-01-10").weeks())
                .extracting(IsoWeek::label)
                .containsExactly("2026-W52", "2026-W53", "2027-W01");
    }

    @Test
    void aGrantOfAYearTouches53Weeks() {
        assertThat(period("2026-11-23", "2027-11-22").weeks()).hasSize(53);
    }

    @Test
    void whatIsLeftStartsToday() {
        ServicePeriod period = period("2026-11-01", "2026-12-31");
        assertThat(period.remainingFrom(LocalDate.of(2026, 11, 25)))
                .isEqualTo(period("2026-11-25", "2026-12-31"));
        assertThat(period.remainingFrom(LocalDate.of(2026, 10, 1))).isEqualTo(period);
        assertThat(period.remainingFrom(LocalDate.of(2026, 12, 31)))
                .isEqualTo(period("2026-12-31", "2026-12-31"));
        assertThat(period.remainingFrom(LocalDate.of(2027, 1, 1))).isNull();
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> period("2026-12-02", "2026-12-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, 2026-12-30, 642",
        "2026-12-31, 2027-01-03, 857",
        "2026-12-28, 2027-01-03, 1500",
        "2026-12-31, 2026-12-31, 214",
        "2027-03-28, 2027-03-28, 214",
        "2027-01-04, 2027-01-10, 0"
    })
    void ofAWeekAPeriodHasThePartOfItsDays(LocalDate first, LocalDate last, int minutes) {
        IsoWeek week = first.getMonthValue() == 3 ? IsoWeek.of(first) : IsoWeek.of(2026, 53);
        assertThat(new ServicePeriod(first, last).shareOf(1500, week)).isEqualTo(minutes);
    }

    /** Over year ends, the 53rd week of 2026, and weeks in which the clock changes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void partsOfAWeekNeverAddUpToMoreThanTheWeek(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1200));
            ServicePeriod whole = new ServicePeriod(first, first.plusDays(1 + random.nextInt(60)));
            LocalDate cut = first.plusDays(1 + random.nextInt(whole.weeks().size() * 3));
            if (cut.isAfter(whole.lastDay())) {
                continue;
            }
            ServicePeriod before = new ServicePeriod(first, cut.minusDays(1));
            ServicePeriod after = new ServicePeriod(cut, whole.lastDay());
            int minutes = 1 + random.nextInt(2400);
            int fewer = random.nextInt(minutes);
            for (IsoWeek week : whole.weeks()) {
                int all = whole.shareOf(minutes, week);
                assertThat(before.shareOf(minutes, week) + after.shareOf(minutes, week))
                        .as("seed %d, round %d", seed, round)
                        .isBetween(all - 1, all);
                assertThat(whole.shareOf(fewer, week) + whole.shareOf(minutes - fewer, week))
                        .as("two assistants: seed %d, round %d", seed, round)
                        .isBetween(all - 1, all);
                int rate = whole.rateFor(all, week);
                assertThat(whole.shareOf(rate, week)).isEqualTo(all);
                assertThat(whole.shareOf(rate + 1, week)).isGreaterThan(all);
            }
        }
    }

    @Test
    void periodsThatFollowOneAnotherAreOne() {
        assertThat(
                        ServicePeriod.joined(
                                List.of(
                                        period("2026-12-01", "2026-12-06"),
                                        period("2026-12-07", "2026-12-13"),
                                        period("2026-12-21", "2026-12-27"))))
                .containsExactly(
                        period("2026-12-01", "2026-12-13"), period("2026-12-21", "2026-12-27"));
    }
}
