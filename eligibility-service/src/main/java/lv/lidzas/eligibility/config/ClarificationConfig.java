package lv.lidzas.eligibility.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a municipality decides about asking what is unclear (precizējumu iestatījumi). */
@ConfigMapping(prefix = "lidzas.clarification")
public interface ClarificationConfig {

    /** How many days there are to answer, counted as the law counts terms; the law gives no number. */
    @WithDefault("14")
    int days();
}
