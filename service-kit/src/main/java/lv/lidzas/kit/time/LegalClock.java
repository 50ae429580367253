package lv.lidzas.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock by which legal days (dienas, kurās skaita termiņus) are told.
 *
 * <p>A submission at 23:30 in Riga belongs to that day although it is already or still another day in UTC; whoever counts a
 * period of the law asks {@link #today()}, whoever records what happened asks {@link #now()}.
 */
@ApplicationScoped
public class LegalClock {

    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param clock what gives the time; a fixed one in tests
     * @param zone where the law counts days
     */
    public LegalClock(
            Clock clock,
            @ConfigProperty(name = "lidzas.zone", defaultValue = "Europe/Riga") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** This instant in microseconds, because PostgreSQL keeps no more and what was saved must equal what is read back. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day that it is where the law counts. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The day on which something happened, where the law counts. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The zone in which days are counted. */
    public ZoneId zone() {
        return zone;
    }
}
