package lv.lidzas.scheduling.hours.domain;

import static lv.lidzas.scheduling.hours.domain.Grants.allocation;
import static lv.lidzas.scheduling.weeks.domain.Weeks.TODAY;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasingTest {

    private static final Allocation FOUR_WEEKS = allocation(period("2026-12-02", "2026-12-27"));

    @Test
    void aWeekThatHasBegunOnTheDayStaysBooked() {
        Allocation.Release release = released(FOUR_WEEKS, LocalDate.of(2026, 12, 9));
        assertThat(release.freed())
                .extracting(IsoWeek::label)
                .containsExactly("2026-W51", "2026-W52");
        assertThat(release.allocation().bookedWeeks())
                .extracting(IsoWeek::label)
                .containsExactly("2026-W49", "2026-W50");
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
    void bookedAndFreedWeeksAreAlwaysAllWeeksOnce(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
            Allocation allocation =
                    allocation(new ServicePeriod(first, first.plusDays(random.nextInt(400))));
            LocalDate today = first.minusDays(30).plusDays(random.nextInt(400));
            List<IsoWeek> freed = new ArrayList<>();
            for (int times = 0; times < 3; times++) {
                LocalDate day = first.minusDays(30).plusDays(random.nextInt(460));
                Allocation.Release release = allocation.releaseFrom(day, today);
                if (release != null) {
                    freed.addAll(0, release.freed());
                    allocation = release.allocation();
                }
            }
            List<IsoWeek> all = new ArrayList<>(allocation.bookedWeeks());
            all.addAll(freed);
            assertThat(all)
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(allocation.period().weeks());
            assertThat(freed).allMatch(week -> !week.lastDay().isBefore(today));
        }
    }
}
