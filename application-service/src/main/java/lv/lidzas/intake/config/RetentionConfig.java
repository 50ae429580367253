package lv.lidzas.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/**
 * How long data are kept (glabāšanas termiņi), as ISO 8601 periods: {@code P6M}, {@code P5Y}.
 *
 * <p>No law that we know names a number, so there is no default: what has no term is kept until the municipality has set one, and agreed
 * those of cases with the National Archives (Archives Law, s.4).
 */
@ConfigMapping(prefix = "lidzas.retention")
public interface RetentionConfig {

    /** Applications that were never submitted, from the day on which they were last saved. */
    Optional<Period> abandonedDrafts();

    /** Applications that were taken back, from that day. */
    Optional<Period> withdrawnCases();

    /** Applications that were refused, from the day of the decision; at least three years, in which it may be contested. */
    Optional<Period> refusedCases();

    /** Persons whom no application names any more, from the day on which they were first named. */
    Optional<Period> personsWithoutCase();

    /** How often somebody looks whether a round is to be worked; a daily one begins with the first look of a day. */
    @WithDefault("1m")
    Duration lookEvery();
}
