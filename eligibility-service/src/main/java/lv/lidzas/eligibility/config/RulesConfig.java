package lv.lidzas.eligibility.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;

/** What a municipality decides about its rules (noteikumu iestatījumi). */
@ConfigMapping(prefix = "lidzas.rules")
public interface RulesConfig {

    /** Which rule set serves which day; set by {@code lidzas.rule-calendar}. */
    @WithDefault("page")
    RuleCalendar calendar();

    /** Whether a person with group I because of sight brings the opinion on the need as well. */
    @WithDefault("true")
    boolean requireOpinionForGroupOneVisual();

    /** How often open cases are looked at again, because days pass. */
    @WithDefault("PT1H")
    Duration reassessEvery();
}
