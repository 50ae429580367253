package lv.lidzas.eligibility.checks.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.lidzas.eligibility.checks.domain.CheckRefusal;
import lv.lidzas.eligibility.checks.domain.CheckedFacts;
import lv.lidzas.eligibility.checks.domain.StatedFacts;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** Says what the rules would give (pārbauda tiesības), without a case and without keeping anything. */
@ApplicationScoped
public class CheckEligibility {

    private final RuleSets ruleSets;
    private final LegalClock clock;

    CheckEligibility(RuleSets ruleSets, LegalClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param day the day of the decision; absent for today
     * @param ruleSetId one that is shown, a preview too; absent for the one that serves the day
     */
    public record Command(
            StatedFacts stated, @Nullable LocalDate day, @Nullable RuleSetId ruleSetId) {}

    public Result<CheckedFacts, CheckRefusal> handle(Command command) {
        LocalDate day = command.day() == null ? clock.today() : command.day();
        RuleSet rules =
                command.ruleSetId() == null
                        ? ruleSets.inForceOn(day)
                        : ruleSets.byId(command.ruleSetId(), day);
        return rules == null
                ? Result.refused(new CheckRefusal.UnknownRuleSet())
                : CheckedFacts.of(command.stated(), rules, day);
    }
}
