package lv.lidzas.eligibility.rulesets.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;

/** Builds the rule sets from files and settings when the service starts; it does not start on wrong ones. */
@Dependent
class RuleSetsAtStart {

    @Produces
    @Singleton
    @Startup
    RuleSets ruleSets(RulesConfig settings) {
        OpinionForSight opinionForSight =
                settings.requireOpinionForGroupOneVisual()
                        ? OpinionForSight.REQUIRED
                        : OpinionForSight.WAIVED;
        return RuleSets.of(FiguresFiles.read(new Mk942(settings.calendar(), opinionForSight)));
    }
}
