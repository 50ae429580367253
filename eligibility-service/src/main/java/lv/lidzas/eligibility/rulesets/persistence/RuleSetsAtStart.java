package lv.lidzas.eligibility.rulesets.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.ruleset.Edition;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;

/** Builds the rule sets from files and settings when the service starts; it does not start on wrong ones. */
@Dependent
class RuleSetsAtStart {

    @Produces
    @Singleton
    @Startup
    RuleSets ruleSets(RulesConfig settings) {
        Acts acts = Acts.of(settings);
        List<Edition> page = FiguresFiles.read(acts.mk942());
        List<Edition> later = FiguresFiles.read(acts.mk316());
        RuleSets chosen =
                switch (settings.calendar()) {
                    case PAGE -> RuleSets.page(page, later);
                    case NATIONAL ->
                            RuleSets.national(
                                    Stream.concat(page.stream(), later.stream()).toList());
                };
        Path previews = settings.previews().orElse(null);
        return previews == null ? chosen : chosen.with(FiguresFiles.previews(acts.all(), previews));
    }
}
