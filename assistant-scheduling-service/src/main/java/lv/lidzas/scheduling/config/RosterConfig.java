package lv.lidzas.scheduling.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How rosters are looked for (grafiku iestatījumi). */
@ConfigMapping(prefix = "lidzas.roster")
public interface RosterConfig {

    /** How often it is looked whether a roster was left by a replica that is gone; a new one is begun at once. */
    @WithDefault("PT10S")
    Duration lookEvery();

    /** After how long without a sign of life a search is taken over by another replica. */
    @WithDefault("PT30S")
    Duration takeOverAfter();
}
