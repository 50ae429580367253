package lv.lidzas.eligibility.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk316.SeveralPurposes;

/** What a municipality decides about its rules (noteikumu iestatījumi). */
@ConfigMapping(prefix = "lidzas.rules")
public interface RulesConfig {

    /** Which rule set serves which day; set by {@code lidzas.rule-calendar}. */
    @WithDefault("page")
    RuleCalendar calendar();

    /** Whether a person with group I because of sight brings the opinion on the need as well. */
    @WithDefault("true")
    boolean requireOpinionForGroupOneVisual();

    /** The day on which the amendment that made MK316-2022 came into force; no source that we read says it. */
    @WithName("mk316-2022-from")
    Optional<LocalDate> mk316Of2022From();

    /** How the hours of several purposes come together under regulation 316, whose text we could not read. */
    @WithDefault("maximum")
    SeveralPurposes severalPurposes();

    /** The minutes of a month that the state benefit for assistant use pays; the law says them by the week. */
    Optional<Integer> benefitMinutesPerMonth();

    /** A folder of figures that may come, laid out as {@code rulesets}: they are shown as previews and never decide. */
    Optional<Path> previews();

    /** How often open cases are looked at again, because days pass. */
    @WithDefault("PT1H")
    Duration reassessEvery();

    /** How often it is looked whether a rehearsal was left by a replica that is gone; a new one is worked at once. */
    @WithDefault("PT10S")
    Duration rehearseEvery();
}
