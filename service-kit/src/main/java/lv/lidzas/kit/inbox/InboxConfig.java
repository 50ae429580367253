package lv.lidzas.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the inbox. */
@ConfigMapping(prefix = "lidzas.inbox")
public interface InboxConfig {

    /**
     * How long a handled event is remembered.
     *
     * <p>Longer than topics keep their events, or one that is read again after a long standstill would have its effect twice.
     * Compacted topics keep events for ever: their events carry a whole state, and handling one again must do no harm.
     */
    @WithDefault("P30D")
    Duration keep();

    /** How often a failing handler is tried before its message goes to the dead letters; an outage does not count. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int attempts();

    /** Longest pause between two attempts while the database is away. */
    @WithDefault("PT1S")
    Duration longestPause();

    /** How often what need not be remembered is deleted. */
    @WithDefault("PT1H")
    Duration purgeEvery();
}
