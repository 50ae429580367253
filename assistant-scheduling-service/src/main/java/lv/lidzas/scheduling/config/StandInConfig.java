package lv.lidzas.scheduling.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the municipality looks for somebody who comes instead ({@code lidzas.stand-ins}). */
@ConfigMapping(prefix = "lidzas.stand-ins")
public interface StandInConfig {

    /** How many assistants are asked at a time. */
    @WithDefault("3")
    @Min(1)
    @Max(50)
    int atOnce();

    /** How long they have before others are asked, too. */
    @WithDefault("PT30M")
    Duration wave();

    /** After how long a caseworker is told that nobody accepted. */
    @WithDefault("PT2H")
    Duration alarmAfter();

    /** How long an assistant can take an acceptance back. */
    @WithDefault("PT15M")
    Duration undoWithin();

    /** How long before a visit the search for it begins at the earliest. */
    @WithDefault("P14D")
    Duration ahead();

    /** How often it is looked whether somebody has to be asked. */
    @WithDefault("PT20S")
    Duration lookEvery();
}
