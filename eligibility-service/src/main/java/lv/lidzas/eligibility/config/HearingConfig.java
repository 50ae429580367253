package lv.lidzas.eligibility.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a municipality decides about hearing people (viedokļa noskaidrošanas iestatījumi). */
@ConfigMapping(prefix = "lidzas.hearing")
public interface HearingConfig {

    /** How many days a person has at least to speak; the law gives no number. */
    @WithDefault("10")
    int leastDays();
}
