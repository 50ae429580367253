package lv.lidzas.kit.crypto;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How unwrapped keys are held, and how often keys are wrapped again. */
@ConfigMapping(prefix = "lidzas.keys")
public interface KeysConfig {

    /** Short, because other replicas learn of a destroyed key only by this. */
    Duration heldFor();

    /** How many are held at most. */
    long heldMost();

    /** How often keys under a former master key are looked for. */
    Duration rewrapEvery();
}
