package lv.lidzas.eligibility.stays.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2026-12-20, 2026-12-20, 2026-12-30, false",
        "2026-12-20, 2026-12-30, 2026-12-07, 2026-12-20, false",
        "2026-12-07, 2026-12-20, 2026-12-19, 2026-12-30, true",
        "2026-12-07, 2026-12-20, 2026-12-21, 2026-12-30, false",
        "2026-12-07, 2026-12-20, 2026-12-09, 2026-12-10, true",
        "2026-12-07, 2026-12-07, 2026-12-07, 2026-12-07, true",
        "2026-12-07,           , 2026-12-30, 2026-12-31, true",
        "2026-12-07,           , 2026-12-01, 2026-12-07, false",
        "2026-12-07,           , 2027-01-01,           , true"
    })
    void onlyTheDayOnWhichSomebodyMovesBelongsToTwoStays(
            LocalDate first,
            @Nullable LocalDate last,
            LocalDate otherFirst,
            @Nullable LocalDate otherLast,
            boolean overlap) {
        StayDays one = new StayDays(first, last);
        StayDays other = new StayDays(otherFirst, otherLast);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @Test
    void aStayThatBeganBeforeTheGrantOrEndsAfterItTouchesIt() {
        GrantPeriod grant = new GrantPeriod(day(7), day(20));

        assertThat(new StayDays(day(1), day(7)).touches(grant)).isTrue();
        assertThat(new StayDays(day(20), null).touches(grant)).isTrue();
        assertThat(new StayDays(day(1), null).touches(grant)).isTrue();
        assertThat(new StayDays(day(1), day(6)).touches(grant)).isFalse();
        assertThat(new StayDays(day(21), null).touches(grant)).isFalse();
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
