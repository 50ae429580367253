package lv.lidzas.kit.web.idempotency;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long answers are kept for repeats. */
@ConfigMapping(prefix = "lidzas.idempotency")
public interface IdempotencyConfig {

    /** Long enough for a client that was offline over a weekend, short because answers may hold personal data. */
    Duration keep();

    /** How often old answers are deleted. */
    Duration sweepEvery();
}
