package lv.lidzas.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How topics are created; one that exists is left as it is. */
@ConfigMapping(prefix = "lidzas.topics")
public interface TopicsConfig {

    /** Whether the service creates the topics that it publishes on. */
    @WithDefault("true")
    boolean create();

    /** Partitions of a topic; a compacted topic has one. */
    @WithDefault("3")
    @Min(1)
    int partitions();

    /** How long a topic keeps events; must be shorter than the inbox remembers them. */
    @WithDefault("P14D")
    Duration retention();

    /** How long dead letters are kept; long, because a person has to look after each. */
    @WithDefault("P365D")
    Duration deadLetterRetention();
}
