package lv.lidzas.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the outbox. */
@ConfigMapping(prefix = "lidzas.outbox")
public interface OutboxConfig {

    /** Whether this replica takes part in publishing. */
    @WithDefault("true")
    boolean publish();

    /** How many events go to Kafka in one transaction at most. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int batchSize();

    /** How often the table is read although nobody here appended an event: so soon one of another replica is published. */
    @WithDefault("PT0.03S")
    Duration pollInterval();

    /** Longest pause between two attempts while Kafka or the database is away. */
    @WithDefault("PT2S")
    Duration longestPause();
}
