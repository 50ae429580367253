package lv.lidzas.scheduling.weeks.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The days of the examples. */
public final class Weeks {

    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /** A Wednesday in the week 2026-W48, 10 o'clock in Riga. */
    public static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** From the Monday after {@link #TODAY} for a year: 2026-W49 to 2027-W48. */
    public static final ServicePeriod A_YEAR = period("2026-11-30", "2027-11-29");

    public static final ServicePeriod ONE_WEEK = period("2026-12-07", "2026-12-13");

    private Weeks() {}

    public static ServicePeriod period(String first, String last) {
        return new ServicePeriod(LocalDate.parse(first), LocalDate.parse(last));
    }
}
