package lv.lidzas.eligibility.domain.ruleset;

import java.util.List;
import lv.lidzas.eligibility.domain.condition.RuleSetInForce;
import lv.lidzas.eligibility.domain.law.InForce;
import lv.lidzas.eligibility.domain.law.RuleSetId;

/**
 * The place-holder for days without a rule set (nav piemērojama noteikumu kopuma): everything waits for a person.
 *
 * <p>A clear "nobody can say yet" is better than the answer of rules that no longer hold.
 */
final class NoRuleSetInForce {

    private static final RuleSetId ID = new RuleSetId("NONE-IN-FORCE");

    private NoRuleSetInForce() {}

    static RuleSet instead(RuleSet last) {
        return new RuleSet(
                ID,
                InForce.always(),
                last.parameters(),
                new RuleSetInForce(Mk942Law.REPEALED),
                List.of(),
                List.of(),
                List.of(),
                last.hours(),
                last.longestPeriod());
    }
}
