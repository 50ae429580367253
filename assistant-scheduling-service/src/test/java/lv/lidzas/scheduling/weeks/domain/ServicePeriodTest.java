package lv.lidzas.scheduling.weeks.domain;

import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
