package lv.lidzas.eligibility.rulesets.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;

/** The acts with what the municipality decides about them. */
record Acts(Mk942 mk942, Mk316 mk316) {

    /** The acts of loaded files, some of which begin when the municipality says. */
    static Acts of(RulesConfig settings) {
        return of(
                settings,
                settings.mk316Of2022From()
                        .map(day -> Map.of(new RuleSetId("MK316-2022"), day))
                        .orElse(Map.of()));
    }

    /** The same for files that somebody tries on a day of their own. */
    static Acts tried(RulesConfig settings) {
        return of(settings, Map.of());
    }

    private static Acts of(RulesConfig settings, Map<RuleSetId, LocalDate> firstDays) {
        return new Acts(
                new Mk942(
                        settings.calendar(),
                        settings.requireOpinionForGroupOneVisual()
                                ? OpinionForSight.REQUIRED
                                : OpinionForSight.WAIVED),
                new Mk316(
                        new Mk316Settings(
                                settings.severalPurposes(),
                                settings.benefitMinutesPerMonth().orElse(null),
                                firstDays)));
    }

    List<Act<?>> all() {
        return List.of(mk942, mk316);
    }
}
