package lv.lidzas.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LegalClockTest {

    @Test
    void theDayIsTheOneInRigaAndNotInUtc() {
        assertThat(at("2026-03-01T22:30:00Z").today()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(at("2026-06-30T20:59:59Z").today()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(at("2026-06-30T21:00:00Z").today()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void anInstantHasNoMoreDigitsThanTheDatabaseKeeps() {
        assertThat(at("2026-03-01T10:00:00.123456789Z").now())
                .isEqualTo(Instant.parse("2026-03-01T10:00:00.123456Z"));
    }

    private static LegalClock at(String instant) {
        return new LegalClock(
                Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), ZoneId.of("Europe/Riga"));
    }
}
