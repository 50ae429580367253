package lv.lidzas.eligibility.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.domain.ruleset.OpinionForSight;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;

/** Builds the rule sets from files and settings when the service starts; it does not start on wrong ones. */
@Dependent
class RuleSetsAtStart {

    private static final LocalDate MK942_VERSION = LocalDate.of(2016, 1, 1);

    @Produces
    @Singleton
    @Startup
    RuleSets ruleSets(RulesConfig settings) {
        return RuleSets.under(
                settings.calendar(),
                FileRuleParameters.read("mk942", MK942_VERSION),
                settings.requireOpinionForGroupOneVisual()
                        ? OpinionForSight.REQUIRED
                        : OpinionForSight.WAIVED);
    }
}
