package lv.lidzas.kit.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often what is measured is looked at. */
@ConfigMapping(prefix = "lidzas.metrics")
public interface MetricsConfig {

    /** How often figures are counted in the database. */
    @WithDefault("PT1M")
    Duration figuresEvery();

    /** How often Kafka is asked what waits there. */
    @WithDefault("PT15S")
    Duration kafkaEvery();
}
