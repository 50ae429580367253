package lv.lidzas.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two visits of today are over at whatever minute the story is told, also on the days on which the clocks change. */
class HoursOfTodayTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2026-12-31", "2027-03-28", "2026-10-25"})
    void bothVisitsAreOfTodayAndOver(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(RIGA).toInstant();
        Instant now = day.atStartOfDay(RIGA).toInstant();
        while (now.isBefore(midnight)) {
            LocalDateTime clock = LocalDateTime.ofInstant(now, RIGA);
            if (HoursOfToday.areThere(clock.toLocalTime())) {
                HoursOfToday hours = HoursOfToday.before(clock);
                assertThat(hours.start().toLocalDate()).as("at %s", clock).isEqualTo(day);
                assertThat(instant(hours.start())).isBefore(instant(hours.change()));
                assertThat(instant(hours.change())).isBefore(instant(hours.end()));
                assertThat(instant(hours.end())).as("at %s", clock).isBeforeOrEqualTo(now);
            }
            now = now.plus(Duration.ofMinutes(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:01", "00:01:59", "23:59:30"})
    void atMidnightThereAreNone(LocalTime now) {
        assertThat(HoursOfToday.areThere(now)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:02", "03:00", "12:00", "23:59"})
    void elseThereAre(LocalTime now) {
        assertThat(HoursOfToday.areThere(now)).isTrue();
    }

    /** As the service reads the clock: an hour that comes twice is the first one, and one that is skipped is none. */
    private static Instant instant(LocalDateTime at) {
        assertThat(RIGA.getRules().getValidOffsets(at)).as("%s is on the clock", at).isNotEmpty();
        return ZonedDateTime.ofLocal(at, RIGA, null).withEarlierOffsetAtOverlap().toInstant();
    }
}
