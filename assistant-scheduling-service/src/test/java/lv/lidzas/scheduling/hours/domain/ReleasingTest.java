package lv.lidzas.scheduling.hours.domain;

import static lv.lidzas.scheduling.hours.domain.Grants.allocation;
import static lv.lidzas.scheduling.weeks.domain.Weeks.NOW;
import static lv.lidzas.scheduling.weeks.domain.Weeks.TODAY;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasingTest {

    private static final Allocation FOUR_WEEKS = allocation(period("2026-12-02", "2026-12-27"));

    @Test
    void aDayInTheMiddleOfAWeekFreesTheDaysFromThenOn() {
        Allocation.Release release = released(FOUR_WEEKS, LocalDate.of(2026, 12, 9));
        assertThat(release.freed())
                .extracting(IsoWeek::label)
                .containsExactly("2026-W50", "2026-W51", "2026-W52");
        assertThat(release.allocation().bookedDays()).isEqualTo(period("2026-12-02", "2026-12-08"));
        IsoWeek shared = IsoWeek.of(LocalDate.of(2026, 12, 9));
        assertThat(release.allocation().minutesIn(shared)).isEqualTo(171);
    }

    @Test
    void aMondayFreesItsOwnWeek() {
        Allocation.Release release = released(FOUR_WEEKS, LocalDate.of(2026, 12, 21));
        assertThat(release.freed()).extracting(IsoWeek::label).containsExactly("2026-W52");
    }

    @Test
    void theFirstDayOfTheAllocationFreesEverythingAlsoInTheMiddleOfAWeek() {
        Allocation.Release release = released(FOUR_WEEKS, LocalDate.of(2026, 12, 2));
        assertThat(release.freed()).hasSize(4);
        assertThat(release.allocation().bookedWeeks()).isEmpty();
    }

    @Test
    void whatIsOverStaysWhateverDayIsAskedFor() {
        Allocation running = allocation(period("2026-11-02", "2026-12-06"));
        Allocation.Release release = released(running, LocalDate.of(2026, 11, 2));
        assertThat(release.freed()).extracting(IsoWeek::label).containsExactly("2026-W49");
    }

    @Test
    void nothingBecomesFreeTwice() {
        Allocation.Release first = released(FOUR_WEEKS, LocalDate.of(2026, 12, 14));
        assertThat(first.allocation().releaseFrom(LocalDate.of(2026, 12, 14), TODAY)).isNull();
        Allocation.Release earlier = released(first.allocation(), LocalDate.of(2026, 12, 7));
        assertThat(earlier.freed()).extracting(IsoWeek::label).containsExactly("2026-W50");
    }

    private static Allocation.Release released(Allocation allocation, LocalDate from) {
        return Objects.requireNonNull(allocation.releaseFrom(from, TODAY), "nothing became free");
    }

    @Test
    void afterTheEndThereIsNothingToRelease() {
        assertThat(FOUR_WEEKS.releaseFrom(LocalDate.of(2027, 1, 1), TODAY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsBookedAndWhatWasGivenBackAreAlwaysTheWhole(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
            Allocation whole =
                    allocation(new ServicePeriod(first, first.plusDays(random.nextInt(400))));
            LocalDate today = first.minusDays(30).plusDays(random.nextInt(400));
            HourBudget budget = budgetOf(whole);
            Allocation allocation = whole;
            Map<IsoWeek, Integer> freed = new TreeMap<>();
            for (int times = 0; times < 3; times++) {
                LocalDate day = first.minusDays(30).plusDays(random.nextInt(460));
                Allocation.Release release = allocation.releaseFrom(day, today);
                if (release != null) {
                    release.booking(budget)
                            .minutes()
                            .forEach((part, minutes) ->
                                    freed.merge(part.week(), minutes, Integer::sum));
                    allocation = release.allocation();
                }
            }
            for (IsoWeek week : whole.period().weeks()) {
                assertThat(allocation.minutesIn(week) + freed.getOrDefault(week, 0))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(whole.minutesIn(week));
            }
            assertThat(freed.keySet()).allMatch(week -> !week.lastDay().isBefore(today));
        }
    }

    private static HourBudget budgetOf(Allocation allocation) {
        return HourBudget.open(
                allocation.budgetId(),
                Grants.grant(allocation.time().minutes(), allocation.period()),
                new UUID(0, 4),
                NOW);
    }
}
