package lv.lidzas.eligibility.rulesets.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.Edition;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;

/** Builds the rule sets from files and settings when the service starts; it does not start on wrong ones. */
@Dependent
class RuleSetsAtStart {

    @Produces
    @Singleton
    @Startup
    RuleSets ruleSets(RulesConfig settings) {
        Mk942 mk942 = new Mk942(settings.calendar(), opinionForSight(settings));
        Mk316 mk316 = new Mk316(mk316Settings(settings));
        List<Edition> page = FiguresFiles.read(mk942);
        List<Edition> later = FiguresFiles.read(mk316);
        RuleSets chosen =
                switch (settings.calendar()) {
                    case PAGE -> RuleSets.page(page, later);
                    case NATIONAL ->
                            RuleSets.national(
                                    Stream.concat(page.stream(), later.stream()).toList());
                };
        Path previews = settings.previews().orElse(null);
        return previews == null
                ? chosen
                : chosen.with(FiguresFiles.previews(List.of(mk942, mk316), previews));
    }

    private static OpinionForSight opinionForSight(RulesConfig settings) {
        return settings.requireOpinionForGroupOneVisual()
                ? OpinionForSight.REQUIRED
                : OpinionForSight.WAIVED;
    }

    private static Mk316Settings mk316Settings(RulesConfig settings) {
        return new Mk316Settings(
                settings.severalPurposes(),
                settings.benefitMinutesPerMonth().orElse(null),
                settings.mk316Of2022From()
                        .map(day -> Map.of(new RuleSetId("MK316-2022"), day))
                        .orElse(Map.of()));
    }
}
